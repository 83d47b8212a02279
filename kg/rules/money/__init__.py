"""How councils word services, contracts and funding."""
