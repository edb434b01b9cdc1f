def place(services, traffic, zones, capacity, replicas):
    if services and (replicas > len(zones) or len(services) * replicas > len(zones) * capacity):
        raise ValueError("no room")
    load = {zone: 0 for zone in zones}
    placement = {}
    for at, service in enumerate(services):

        def pull(zone):
            return sum(w for pair, w in traffic.items() if service in pair for o in pair if zone in placement.get(o, ()))

        left = len(services) - at - 1
        must = [zone for zone in zones if capacity - load[zone] > left]
        free = sorted((zone for zone in zones if load[zone] < capacity and zone not in must), key=lambda zone: (-pull(zone), load[zone]))
        placement[service] = (must + free)[:replicas]
        for zone in placement[service]:
            load[zone] += 1
    return placement
