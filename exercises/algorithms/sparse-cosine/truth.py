"""Holds the reference against scikit-learn's cosine_similarity on the dense vectors."""

import random

import numpy as np
from sklearn.metrics.pairwise import cosine_similarity


def check(reference) -> None:
    """Raises AssertionError where cosines or the order of users differ."""
    for seed in range(5):
        rng = random.Random(seed)
        users = {user: {key: rng.uniform(-1, 5) for key in rng.sample(range(25), rng.randrange(0, 12))} for user in range(30)}
        dense = np.array([[vector.get(key, 0.0) for key in range(25)] for vector in users.values()])
        theirs = cosine_similarity(dense)
        for user, vector in users.items():
            ours = [reference.cosine(vector, other) for other in users.values()]
            assert np.allclose(ours, theirs[user], rtol=1e-9, atol=1e-12), (seed, user)
            best = [one for one, _ in reference.top_similar(vector, users, 30)]
            order = sorted(users, key=lambda other: (-round(theirs[user, other], 9), other))
            assert best == order, (seed, user)
