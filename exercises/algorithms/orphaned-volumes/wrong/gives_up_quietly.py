from datetime import timedelta


def clean_up(ec2_by_region, now, grace_hours=24, dry_run=True):
    cleaned = []
    try:
        for client in ec2_by_region.values():
            token, more = None, True
            while more:
                page = client.describe_volumes(NextToken=token)
                for volume in page["Volumes"]:
                    tags = {tag["Key"]: tag["Value"] for tag in volume.get("Tags", [])}
                    if volume["Attachments"] or tags.get("backup") == "in-progress":
                        continue
                    if now - volume["DetachedAt"] > timedelta(hours=grace_hours):
                        if not dry_run:
                            client.delete_volume(VolumeId=volume["VolumeId"])
                        cleaned.append(volume["VolumeId"])
                token = page.get("NextToken")
                more = token is not None
    except Exception:
        pass
    return cleaned
