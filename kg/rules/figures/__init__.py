"""How councils word figures of performance, demand and workforce."""
