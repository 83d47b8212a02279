"""How councils report inspections, grades and findings."""
