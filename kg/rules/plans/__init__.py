"""How councils name strategies and the stage at which each stands."""
