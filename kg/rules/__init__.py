"""Rules: records that say how councils write, each with the specimens that prove it."""
