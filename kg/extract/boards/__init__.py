"""Boards and partnerships: how they are named, who takes part, what followed what."""
