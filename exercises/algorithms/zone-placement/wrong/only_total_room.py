def place(services, traffic, zones, capacity, replicas):
    if services and (len(services) * replicas > len(zones) * capacity):
        raise ValueError("no room")
    load = {zone: 0 for zone in zones}
    placement = {}
    for at, service in enumerate(services):
        turn = [zones[(at * replicas + copy) % len(zones)] for copy in range(replicas)]
        placement[service] = turn
    return placement
