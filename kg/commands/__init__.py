"""The commands of `skg`: each module registers its own, with `register(app)`."""
