"""How councils name boards, who takes part in them, and what follows what."""
