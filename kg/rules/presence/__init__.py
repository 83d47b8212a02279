"""How councils say who was there, and who holds which post."""
