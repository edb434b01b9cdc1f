"""A frame of first views, joined with itself one episode on."""
import numpy as np
import pandas as pd


def bingeability(views, episodes, halflife_hours):
    log = pd.DataFrame(views, columns=["viewer", "show", "episode", "hour"])
    first = log.groupby(["show", "viewer", "episode"], as_index=False)["hour"].min()
    following = first.assign(episode=first["episode"] - 1)
    pairs = first.merge(following, on=["show", "viewer", "episode"])
    pairs["value"] = np.exp2(-(pairs["hour_y"] - pairs["hour_x"]).abs() / halflife_hours)
    total = pairs.groupby("show")["value"].sum()
    viewers = first.groupby("show")["viewer"].nunique()
    return {show: total.get(show, 0.0) / ((episodes[show] - 1) * n) for show, n in viewers.items() if episodes[show] >= 2}
