"""Strategies, plans and policies, and how far each of them is."""
