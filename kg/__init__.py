"""UK council minutes as a knowledge graph of how children's safeguarding is governed."""

__version__ = "0.1.0"
