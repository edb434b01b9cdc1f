def segment(query: str, titles: list[str]) -> list[str] | None:
    """The segmentation of query into titles that comes first, title by title; None where there is none."""
    raise NotImplementedError
