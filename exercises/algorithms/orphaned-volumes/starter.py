from datetime import datetime
from typing import Any


def clean_up(ec2_by_region: dict[str, Any], now: datetime, grace_hours: float = 24, dry_run: bool = True) -> list[str]:
    """Ids of the orphaned volumes of all regions; deletes them unless dry_run, and returns those deleted."""
    raise NotImplementedError
