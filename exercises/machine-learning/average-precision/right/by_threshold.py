"""Every distinct score as a threshold, counted afresh."""


def average_precision(y, score):
    y, score = [int(v) for v in y], [float(s) for s in score]
    positives = sum(y)
    if positives == 0:
        raise ValueError("no positives")
    result, recall = 0.0, 0.0
    for threshold in sorted(set(score), reverse=True):
        taken = [label for label, s in zip(y, score) if s >= threshold]
        precision, new_recall = sum(taken) / len(taken), sum(taken) / positives
        result += (new_recall - recall) * precision
        recall = new_recall
    return result
