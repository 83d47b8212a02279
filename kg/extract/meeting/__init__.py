"""Which body met, when, and in what form its decisions stand."""
