from datetime import timedelta


def clean_up(ec2_by_region, now, grace_hours=24, dry_run=True):
    cleaned = []
    for client in ec2_by_region.values():
        try:
            page = client.describe_volumes()
            volumes = page["Volumes"]
        except Exception:
            continue
        for volume in volumes:
            tags = {tag["Key"]: tag["Value"] for tag in volume.get("Tags", [])}
            if volume["Attachments"] or tags.get("backup") == "in-progress":
                continue
            if now - volume["DetachedAt"] > timedelta(hours=grace_hours):
                try:
                    if not dry_run:
                        client.delete_volume(VolumeId=volume["VolumeId"])
                    cleaned.append(volume["VolumeId"])
                except Exception:
                    pass
    return cleaned
