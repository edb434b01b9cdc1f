def clean_up(ec2_by_region, now, grace_hours=24, dry_run=True):
    """Finds first, deletes afterwards."""
    found = []
    for client in ec2_by_region.values():
        try:
            page = client.describe_volumes()
            volumes = page["Volumes"]
            while token := page.get("NextToken"):
                page = client.describe_volumes(NextToken=token)
                volumes = volumes + page["Volumes"]
        except Exception:
            volumes = []
        for volume in volumes:
            if len(volume["Attachments"]) > 0:
                continue
            if any(tag["Key"] == "backup" and tag["Value"] == "in-progress" for tag in volume.get("Tags", ())):
                continue
            if (now - volume["DetachedAt"]).total_seconds() > grace_hours * 3600:
                found.append((client, volume["VolumeId"]))
    if dry_run:
        return [volume_id for _, volume_id in found]
    deleted = []
    for client, volume_id in found:
        try:
            client.delete_volume(VolumeId=volume_id)
        except Exception:
            pass
        else:
            deleted.append(volume_id)
    return deleted
