"""Figures: what is counted, of whom, when, and beside what."""
