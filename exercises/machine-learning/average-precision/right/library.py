from sklearn.metrics import average_precision_score


def average_precision(y, score):
    if y.sum() == 0:
        raise ValueError("no positives")
    return average_precision_score(y, score)
