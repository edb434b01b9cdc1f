def place(services, traffic, zones, capacity, replicas):
    if services and (replicas > len(zones) or len(services) * replicas > len(zones) * capacity):
        raise ValueError("no room")
    load = {zone: 0 for zone in zones}
    placement = {}
    for at, service in enumerate(services):
        turn = [zones[copy] for copy in range(replicas)]
        placement[service] = turn
    return placement
