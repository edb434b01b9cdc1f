"""Cases of cdn-errors. Iterators are gone through here, so that what comes back is plain data."""

import random

from greenroom import case, generated, script
from greenroom.instruments import Pulled, peak_memory, pulls, take

EXAMPLE = [
    "2026-06-30T20:00:01Z sa-east 503 0 /harbor-lights/s1e1/0001.ts",
    "2026-06-30T20:00:01Z eu-west 200 184320 /harbor-lights/s1e1/0002.ts",
    "2026-06-30T20:00:02Z sa-east 5000 0 /night-ferry/0001.ts",
    "2026-06-30T20:00:02Z sa-east 503 - /night-ferry/0002.ts",
    "2026-06-30T20:00:03Z eu-west 504 12 /night-ferry/0003.ts",
    "2026-06-30T20:00:04Z sa-east 503 0 /night-ferry/0004.ts",
]


def shown(lines):
    return "[\n" + "".join(f"    {line!r},\n" for line in lines) + "]"


def errors(lines):
    return script(lambda answer: take(answer.iter_errors(list(lines))), f"list(iter_errors({shown(lines)}))")


def counts(lines):
    return script(lambda answer: answer.errors_by_region(list(lines)), f"errors_by_region({shown(lines)})")


def taken(lines):
    """Each error with the number of lines that had been taken when it came."""

    def run(answer):
        source = Pulled(lines)
        return [list(pair) for pair in pulls(answer.iter_errors(source), source)]

    return script(run, f"for error in iter_errors(stream):  # a stream of {len(lines)} lines\n    print(error, lines_taken_so_far)")


def line(status, size="10", region="eu-west", path="/a.ts"):
    return f"2026-06-30T20:00:00Z {region} {status} {size} {path}"


@case("six lines, one by one", visible=True)
def six_lines():
    return errors(EXAMPLE)


@case("six lines, counted", visible=True)
def six_counted():
    return counts(EXAMPLE)


@case("lines taken from a stream")
def from_stream():
    return taken([line(200), line(500), line(200), "", line(503, region="sa-east"), line(599), line(200), line(404), line(502), line(200)])


@case("an error in the first line of a stream")
def first_line():
    return taken([line(500), line(200), line(200)])


@case("which statuses are 5xx")
def statuses():
    return errors([line(status) for status in (499, 500, 501, 550, 599, 600, 999, 404, 200, "050", "005")])


@case("a status that is no three digits")
def no_status():
    return errors([line(status) for status in ("5000", "50", "5", "0503", "+503", "5xx", "50x", "503.0", "5e2", "-503", "500,")])


@case("bytes that are no digits")
def no_bytes():
    return errors([line(503, size) for size in ("-", "-5", "1.5", "12k", "+7", "0", "007", "184320", "x")])


@case("too few and too many fields")
def fields():
    return errors([
        "eu-west 503 10 /a.ts",
        "2026-06-30 20:00:00 eu-west 503 10 /a.ts",
        line(503, path="/a b.ts"),
        line(503, path=""),
        "2026-06-30T20:00:00Z eu-west edge-7 503 10 /a.ts",
        "503",
        line(503, path="/a.ts?status=200"),
    ])


@case("blank lines and no lines")
def blank():
    return errors(["", "\n", "   ", "\t\n"])


@case("an empty log")
def empty():
    return counts([])


@case("line ends, tabs and wide gaps")
def white_space():
    return errors([line(500) + "\n", line(501) + "\r\n", line(502).replace(" ", "\t"), line(503).replace(" ", "   ") + "  \n", line(504).replace(" ", " \t ")])


@case("odd but well-formed fields")
def odd_fields():
    return errors([line(503, region="503"), line(503, region="EU-west"), line(503, path="500"), "x y 503 0 z", "503 503 200 503 503"])


@case("counts by region and status")
def by_region():
    return counts([line(500), line(500), line(503), line(500, region="sa-east"), line(200, region="us-east"), line("5000", region="ap-south"), line(500)])


@case("counts from a stream")
def stream_counts():
    return script(lambda answer: answer.errors_by_region(Pulled([line(500), line(200), line(503), line(500, region="sa-east")])), "errors_by_region(stream)  # a stream of 4 lines, read once")


@case("memory on a long log")
def memory():
    seen = {}

    def long_log(length):
        for number in range(length):
            yield line(500 + number % 3 if number % 4 else 200, size=str(number), region=f"region-{number % 5}", path=f"/night-ferry/{number:06}.ts\n")

    def run(answer):
        answer.errors_by_region(long_log(20))  # what is made once, on the first call, is not counted
        value, seen["bytes"] = peak_memory(lambda: answer.errors_by_region(long_log(3_000)))
        return value

    return script(run, "errors_by_region(stream)  # a stream of 3,000 lines").observing(lambda: seen["bytes"])


def random_line(rng: random.Random):
    status = rng.choice([200, 200, 206, 404, 500, 502, 503, 504, 5000, "50", "5xx"])
    size = rng.choice(["0", "12", "184320", "184320", "-"])
    made = line(status, size, region=rng.choice(["sa-east", "eu-west", "ap-south"]), path=rng.choice(["/a.ts", "/b.ts", "/c.ts", "/c d.ts", ""]))
    return made + rng.choice(["", "\n"])


@generated(4)
def random_stream(rng):
    return taken([random_line(rng) for _ in range(40)])


@generated(4)
def random_counts(rng):
    return counts([random_line(rng) for _ in range(60)])
