from datetime import datetime, timedelta
from typing import Any


def _volumes(client):
    """All volumes of a region, page by page."""
    page = client.describe_volumes()
    yield from page["Volumes"]
    # An empty page says nothing about the end; only a missing token does.
    while page.get("NextToken") is not None:
        page = client.describe_volumes(NextToken=page["NextToken"])
        yield from page["Volumes"]


def _is_orphaned(volume, now, grace):
    if volume["Attachments"]:
        return False
    if {"Key": "backup", "Value": "in-progress"} in volume.get("Tags", []):
        return False
    return now - volume["DetachedAt"] > grace


def clean_up(ec2_by_region: dict[str, Any], now: datetime, grace_hours: float = 24, dry_run: bool = True) -> list[str]:
    """Ids of the orphaned volumes of all regions; deletes them unless dry_run, and returns those deleted."""
    grace = timedelta(hours=grace_hours)
    cleaned = []
    for client in ec2_by_region.values():
        try:
            # Listed to the end before anything is deleted, so that pages don't shift meanwhile.
            orphaned = [volume["VolumeId"] for volume in _volumes(client) if _is_orphaned(volume, now, grace)]
        except Exception:
            continue
        for volume_id in orphaned:
            try:
                if not dry_run:
                    client.delete_volume(VolumeId=volume_id)
            except Exception:
                continue
            cleaned.append(volume_id)
    return cleaned
