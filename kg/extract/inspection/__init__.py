"""Visits of inspectors, the grades they gave and what they found."""
