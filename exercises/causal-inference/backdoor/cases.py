"""Cases of backdoor: small graphs, one for each way a set can be wrong, and random graphs on seven names."""

from functools import partial

from greenroom import call, case, generated


def graph(edges, treatment, outcome):
    """Whether smaller arguments still name a treatment and an outcome of the graph, each edge once."""
    names = {name for edge in edges for name in edge}
    return len(set(edges)) == len(edges) and all(len(edge) == 2 for edge in edges) and treatment != outcome and {treatment, outcome} <= names


case, generated = partial(case, valid=graph), partial(generated, valid=graph)


def arrows(text):
    """Edges from a text such as "A>B B>C"."""
    return [tuple(edge.split(">")) for edge in text.split()]


TRAILER = "Keen>Trailer Keen>Follows Follows>Finish Trailer>Opens Opens>Finish Trailer>Rating Finish>Rating"


@case("trailer and finish", visible=True)
def trailer():
    return call("backdoor_sets", arrows(TRAILER), "Trailer", "Finish")


@case("a cycle", visible=True)
def cycle():
    return call("backdoor_sets", arrows("A>B B>C C>A T>Y"), "T", "Y")


@case("a variable that causes itself")
def self_loop():
    return call("backdoor_sets", arrows("Z>T Z>Y T>Y Q>Q"), "T", "Y")


@case("a collider that blocks by itself")
def collider():
    return call("backdoor_sets", arrows("U>T U>M V>M V>Y T>Y"), "T", "Y")


@case("a collider that is a common cause as well")
def butterfly():
    return call("backdoor_sets", arrows("U>T U>M V>M V>Y M>T M>Y T>Y"), "T", "Y")


@case("a common cause below a collider")
def below_collider():
    return call("backdoor_sets", arrows("U>T U>M V>M V>Y M>D D>T D>Y T>Y"), "T", "Y")


@case("a mediator on a back-door path")
def mediator():
    return call("backdoor_sets", arrows("A>T A>D T>D D>Y T>Y"), "T", "Y")


@case("sets of different sizes")
def sizes():
    return call("backdoor_sets", arrows("Z>A Z>B A>T B>T A>C B>C C>Y A>Y T>Y Z>Y"), "T", "Y")


@case("one variable that two can stand for")
def stand_in():
    return call("backdoor_sets", arrows("P>T Q>T Z>P Z>Q Z>Y T>Y"), "T", "Y")


@case("the outcome causes the treatment")
def reverse():
    return call("backdoor_sets", arrows("Y>T Z>T Z>Y"), "T", "Y")


@case("no back door")
def none_needed():
    return call("backdoor_sets", arrows("T>M M>Y W>Y T>S Y>S"), "T", "Y")


@case("the six variables of a textbook")
def textbook():
    return call("backdoor_sets", arrows("X1>X3 X1>X4 X2>X4 X2>X5 X3>Xi X4>Xi X4>Xj X5>Xj Xi>X6 X6>Xj"), "Xi", "Xj")


@generated(4)
def random_graph(rng):
    names = [*"ABCDEFG"]
    rng.shuffle(names)
    drawn = {(a, b) for k, a in enumerate(names) for b in names[k + 1 :] if rng.random() < 0.4}
    edges = sorted(drawn | {(names[0], names[4]), (names[2], names[6])})
    rng.shuffle(edges)
    return call("backdoor_sets", edges, names[4], names[6])
