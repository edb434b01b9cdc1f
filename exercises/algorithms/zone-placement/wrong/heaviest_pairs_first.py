def place(services, traffic, zones, capacity, replicas):
    if services and (replicas > len(zones) or len(services) * replicas > len(zones) * capacity):
        raise ValueError("no room")
    load = {zone: 0 for zone in zones}
    placement = {}

    def put(service, wanted):
        ranked = sorted((z for z in zones if load[z] < capacity), key=lambda z: (z not in wanted, load[z]))
        placement[service] = ranked[:replicas]
        for zone in placement[service]:
            load[zone] += 1

    for a, b in sorted(traffic, key=traffic.get, reverse=True):
        for one, other in ((a, b), (b, a)):
            if one not in placement:
                put(one, placement.get(other, ()))
    for service in services:
        if service not in placement:
            put(service, ())
    return placement
