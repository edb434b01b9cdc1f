from datetime import timedelta


def pages(client):
    token = None
    while True:
        page = client.describe_volumes(NextToken=token) if token else client.describe_volumes()
        yield page
        token = page.get("NextToken")
        if not token:
            return


def orphaned(volume, limit):
    tags = {tag["Key"]: tag["Value"] for tag in volume.get("Tags") or []}
    return volume["State"] == "available" and tags.get("backup") != "in-progress" and volume["DetachedAt"] < limit


def clean_up(ec2_by_region, now, grace_hours=24, dry_run=True):
    limit = now - timedelta(hours=grace_hours)
    result = set()
    for region in sorted(ec2_by_region):
        client = ec2_by_region[region]
        try:
            for page in pages(client):
                for volume in page["Volumes"]:
                    if not orphaned(volume, limit):
                        continue
                    if dry_run:
                        result.add(volume["VolumeId"])
                        continue
                    try:
                        client.delete_volume(VolumeId=volume["VolumeId"])
                        result.add(volume["VolumeId"])
                    except Exception as error:
                        print(f"{region}: {error}")
        except Exception as error:
            print(f"{region}: {error}")
    return list(result)
