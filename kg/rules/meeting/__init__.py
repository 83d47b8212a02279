"""How councils name the meeting, word what was resolved, and cite the law."""
