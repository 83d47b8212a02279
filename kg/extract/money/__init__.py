"""Who delivers which service, who pays for what, and how much."""
