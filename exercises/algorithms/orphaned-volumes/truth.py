"""Holds the reference against pandas: all volumes as one table, filtered by columns."""

import random
from datetime import datetime, timedelta, timezone

import pandas as pd

NOW = datetime(2026, 6, 30, 12, tzinfo=timezone.utc)


class Client:
    """Two volumes a page."""

    def __init__(self, volumes):
        self.volumes = volumes

    def describe_volumes(self, NextToken="0"):
        start = int(NextToken)
        more = {"NextToken": str(start + 2)} if start + 2 < len(self.volumes) else {}
        return {"Volumes": self.volumes[start : start + 2], **more}


def check(reference) -> None:
    """Raises AssertionError where other volumes are found."""
    for seed in range(20):
        rng = random.Random(seed)
        volumes = []
        for number in range(25):
            hours = rng.choice([None, 1, 23, 24, 25, 100])
            tag = rng.choice([None, "done", "in-progress"])
            volumes.append(
                {
                    "VolumeId": f"vol-{number}",
                    "Attachments": ["i-1"] if hours is None else [],
                    "DetachedAt": None if hours is None else NOW - timedelta(hours=hours),
                    "Tags": [] if tag is None else [{"Key": "backup", "Value": tag}],
                }
            )
        ours = reference.clean_up({"a": Client(volumes[:11]), "b": Client(volumes[11:])}, NOW)
        table = pd.DataFrame(volumes)
        old = pd.Timestamp(NOW) - pd.to_datetime(table["DetachedAt"], utc=True) > pd.Timedelta(hours=24)
        backed_up = table["Tags"].astype(str).str.contains("in-progress")
        assert ours == table.loc[old & ~backed_up, "VolumeId"].tolist(), seed
