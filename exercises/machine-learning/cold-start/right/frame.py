import pandas as pd


def recommend(user, k, ratings, attributes, m=10):
    everything = pd.DataFrame(ratings, columns=["user", "item", "rating"])
    everything["group"] = everything["user"].map(attributes)
    used = everything[everything["group"] == attributes[user]] if user in attributes else everything
    if used.empty:
        used = everything
    C = used["rating"].mean()
    items = used.groupby("item")["rating"].agg(n="size", s="sum").reset_index()
    items["score"] = (m * C + items["s"]) / (m + items["n"])
    seen = everything.loc[everything["user"] == user, "item"]
    items = items[~items["item"].isin(seen)].sort_values(["score", "item"], ascending=[False, True])
    return items["item"].head(k).tolist()
