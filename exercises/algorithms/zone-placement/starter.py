def place(services: list[str], traffic: dict[tuple[str, str], float], zones: list[str], capacity: int, replicas: int) -> dict[str, list[str]]:
    """Zones for each service: `replicas` different ones, at most `capacity` replicas a zone, little traffic between zones."""
    raise NotImplementedError
