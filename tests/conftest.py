"""What all tests share: hypothesis without a clock, so that a busy machine fails nothing."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
settings.load_profile("unhurried")
