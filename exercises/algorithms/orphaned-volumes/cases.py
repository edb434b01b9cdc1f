"""Clients in memory with pages, some of which fail; they note what is deleted."""

import copy
import random
from datetime import datetime, timedelta, timezone

from greenroom import call, case, generated

NOW = datetime(2026, 6, 30, 12, tzinfo=timezone.utc)


class Client:
    """A region's volumes in pages. `down` fails at the first page; ids in `stuck` can't be deleted."""

    def __init__(self, *pages, down=False, stuck=(), last_token=False):
        self.pages, self.down, self.stuck = [list(page) for page in pages], down, set(stuck)
        self.last_token = last_token
        self.deleted = []

    def describe_volumes(self, NextToken=None):
        if self.down:
            raise ConnectionError("the region does not answer")
        place = 0 if NextToken is None else int(NextToken.removeprefix("page-"))
        page = {"Volumes": copy.deepcopy(self.pages[place])}
        if place + 1 < len(self.pages):
            page["NextToken"] = f"page-{place + 1}"
        elif self.last_token:
            page["NextToken"] = None
        return page

    def delete_volume(self, VolumeId):
        if VolumeId in self.stuck:
            raise PermissionError(f"{VolumeId} can't be deleted")
        self.deleted.append(VolumeId)
        return {}

    def __repr__(self):
        volumes = sum(map(len, self.pages))
        return "<client that is down>" if self.down else f"<client, {len(self.pages)} pages, {volumes} volumes>"


def volume(volume_id, hours=None, **tags):
    """Detached so many hours ago; attached for None."""
    made = {
        "VolumeId": volume_id,
        "State": "in-use" if hours is None else "available",
        "Attachments": [{"InstanceId": "i-1"}] if hours is None else [],
        "DetachedAt": None if hours is None else NOW - timedelta(hours=hours),
        "Tags": [{"Key": key, "Value": value} for key, value in tags.items()],
    }
    if not tags and volume_id[-1] in "13579":
        del made["Tags"]
    return made


def cleaning(regions, *options, **named):
    return call("clean_up", regions, NOW, *options, **named).observing(
        lambda: {region: sorted(client.deleted) for region, client in regions.items()}
    )


def five():
    minute = 1 / 60
    return [
        volume("vol-1", 48),
        volume("vol-2", 24),
        volume("vol-3"),
        volume("vol-4", 708, backup="in-progress"),
        volume("vol-5", 24 + minute, backup="done"),
    ]


@case("the example", visible=True)
def example():
    return cleaning({"north": Client(five())})


@case("the example in earnest", visible=True)
def in_earnest():
    return cleaning({"north": Client(five())}, dry_run=False)


@case("no regions")
def no_regions():
    return cleaning({})


@case("a region without volumes")
def no_volumes():
    return cleaning({"north": Client([])}, 24, False)


@case("three pages")
def pages():
    return cleaning({"north": Client([volume("vol-1", 30)], [volume("vol-2", 30), volume("vol-3")], [volume("vol-4", 99)])}, dry_run=False)


@case("three pages, dry run")
def pages_dry():
    return cleaning({"north": Client([volume("vol-1", 30)], [volume("vol-2", 30)], [volume("vol-4", 99)], last_token=True)})


@case("an empty page in the middle")
def empty_page():
    return cleaning({"north": Client([volume("vol-1", 30)], [], [volume("vol-2", 30)])}, dry_run=False)


@case("a region that is down")
def down():
    regions = {"north": Client([volume("vol-1", 30)]), "south": Client(down=True), "west": Client([volume("vol-2", 30)])}
    return cleaning(regions, dry_run=False)


@case("the first region is down, dry run")
def first_down():
    return cleaning({"south": Client(down=True), "west": Client([volume("vol-2", 30)])})


@case("all regions are down")
def all_down():
    return cleaning({"south": Client(down=True), "west": Client(down=True)}, dry_run=False)


@case("a volume that can't be deleted")
def stuck():
    regions = {
        "north": Client([volume("vol-1", 30), volume("vol-2", 30), volume("vol-3", 30)], stuck=["vol-2"]),
        "west": Client([volume("vol-4", 30)]),
    }
    return cleaning(regions, dry_run=False)


@case("other backup tags")
def tags():
    volumes = [
        volume("vol-1", 30, backup="In-Progress"),
        volume("vol-2", 30, backup="in-progress", team="encoding"),
        volume("vol-3", 30, team="in-progress"),
        volume("vol-4", 30, team="encoding", backup="in-progress"),
        volume("vol-5", 30, backup=""),
    ]
    return cleaning({"north": Client(volumes)}, dry_run=False)


@case("an hour of grace")
def one_hour():
    return cleaning({"north": Client([volume("vol-1", 1), volume("vol-2", 1.5), volume("vol-3", 0.5), volume("vol-4", 25)])}, 1)


@case("no grace")
def no_grace():
    return cleaning({"north": Client([volume("vol-1", 0), volume("vol-2", 0.25), volume("vol-3")])}, 0, False)


@case("half an hour of grace")
def half_hour():
    return cleaning({"north": Client([volume("vol-1", 0.5), volume("vol-2", 0.75)])}, grace_hours=0.5)


@case("days ago, at an earlier hour of the day")
def days_ago():
    return cleaning({"north": Client([volume("vol-1", 49), volume("vol-2", 24 * 7), volume("vol-3", 23)])})


@generated(10)
def random_regions(rng: random.Random):
    number = 0
    regions = {}
    for region in rng.sample(["north", "south", "east", "west"], rng.randrange(1, 4)):
        pages = []
        for _ in range(rng.randrange(1, 4)):
            page = []
            for _ in range(rng.randrange(0, 4)):
                number += 1
                tags = rng.choice([{}, {}, {"backup": "in-progress"}, {"backup": "done"}])
                page.append(volume(f"vol-{number}", rng.choice([None, 0, 5, 12, 12.5, 24, 25, 300]), **tags))
            pages.append(page)
        stuck = [f"vol-{rng.randrange(1, number + 2)}"]
        regions[region] = Client(*pages, down=rng.random() < 0.2, stuck=stuck)
    return cleaning(regions, rng.choice([12, 24]), rng.random() < 0.4)
