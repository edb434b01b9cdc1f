import math


class Arm:
    def __init__(self, number):
        self.number = number
        self.rewards = []

    def interval(self, n_arms, delta):
        t = len(self.rewards)
        radius = math.sqrt((math.log(4 * n_arms / delta) + 2 * math.log(t)) / (2 * t))
        mean = math.fsum(self.rewards) / t
        return mean - radius, mean + radius


def run(stream, n_arms, delta=0.05):
    active = {number: Arm(number) for number in range(n_arms)}
    eliminated = []
    for step, (number, reward) in enumerate(stream, 1):
        if number in active:
            active[number].rewards.append(reward)
            known = {k: a.interval(n_arms, delta) for k, a in active.items() if a.rewards}
            losers = [a for a in known if any(known[a][1] < known[b][0] for b in known if a != b)]
            for loser in losers:
                del active[loser]
                eliminated.append((loser, step))
    return {"active": set(active), "eliminated": eliminated}
