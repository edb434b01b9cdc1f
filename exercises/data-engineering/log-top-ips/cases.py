"""Cases of log-top-ips: lines in nginx's combined format, whose quoted parts hold what looks like something else."""

import random

from greenroom import call, case, generated

EXAMPLE = [
    '192.0.2.9 - - [30/Jun/2026:20:00:01 +0000] "POST /sign-in HTTP/2.0" 502 157 "-" "TV/4.1"',
    '192.0.2.10 - - [30/Jun/2026:20:00:01 +0000] "GET /search?q=harbor lights HTTP/1.1" 503 0 "-" "TV/4.1"',
    '2001:db8::7 - ana [30/Jun/2026:20:00:02 +0000] "GET /a\\x22b HTTP/1.1" 500 12 "-" "Player 2"',
    '192.0.2.9 - - [30/Jun/2026:20:00:02 +0000] "GET /home HTTP/2.0" 200 503 "-" "TV/4.1"',
    '2001:db8::7 - ana [30/Jun/2026:20:00:03 +0000] "GET /home HTTP/1.1" 504 0 "-" "Player 2"',
]


def line(ip="192.0.2.1", request="GET /home HTTP/1.1", status=500, size=10, referer="-", agent="TV/4.1", user="-"):
    return f'{ip} - {user} [30/Jun/2026:20:00:01 +0000] "{request}" {status} {size} "{referer}" "{agent}"'


def access(lines, n=10):
    """Whether the lines are as the prompt allows: what is cut to pieces may be no clear case."""
    return n >= 1 and all(one in _made for one in lines)


_made: set[str] = set()


def top(lines, **options):
    _made.update(lines)
    return call("top_ips", lines, **options)


@case("five lines", visible=True, valid=access)
def five_lines():
    return top(list(EXAMPLE), n=2)


@case("IPv6 addresses", valid=access)
def ipv6():
    ips = ["2001:db8::7", "::1", "fe80::1ff:fe23:4567:890a", "::ffff:192.0.2.1", "2001:db8:0:0:0:0:0:7", "::1"]
    return top([line(ip) for ip in ips])


@case("spaces in the request", valid=access)
def spaces():
    return top([line("192.0.2.1", "GET /harbor lights/part two HTTP/1.1"), line("192.0.2.2", "GET /a b HTTP/1.1", 200), line("192.0.2.3", "", 502), line("192.0.2.4", "-", 400)])


@case("quotes in the request", valid=access)
def quotes():
    requests = ['GET /a"b HTTP/1.1', 'GET /a\\"b HTTP/1.1', "GET /a\\x22b HTTP/1.1", 'GET /?q="harbor lights" HTTP/1.1', '"', 'GET /" 7" HTTP/1.1', 'GET /a\\" 404 HTTP/1.1']
    return top([line(f"192.0.2.{at}", request, 500 + at) for at, request in enumerate(requests)])


@case("quotes in the request of a good answer", valid=access)
def quotes_good():
    return top([line("192.0.2.1", 'GET /a"b HTTP/1.1', 200), line("192.0.2.2", 'GET /?q="500 days" HTTP/1.1', 200), line("192.0.2.3", 'GET /\\" 503 HTTP/1.1', 404), line("192.0.2.4")])


@case("bytes that look like a status", valid=access)
def sizes():
    return top([line("192.0.2.1", status=200, size=503), line("192.0.2.2", status=500, size=200), line("192.0.2.3", status=304, size=500), line("192.0.2.4", status=404, size=5000)])


@case("a request that looks like a status", valid=access)
def request_status():
    return top([line("192.0.2.1", "GET /errors/ 503 HTTP/1.1", 200), line("192.0.2.2", "GET / 200 10 HTTP/1.1", 503), line("192.0.2.3", "503", 200), line("192.0.2.4", " 500 ", 200)])


@case("referers and agents that look like a status", valid=access)
def later_parts():
    return top([
        line("192.0.2.1", status=200, agent="Player 503 10 x"),
        line("192.0.2.2", status=200, referer="/a 500 7"),
        line("192.0.2.3", status=502, referer="/a 200 7", agent="200 12 x"),
        line("192.0.2.4", status=200, referer="503", agent="500"),
    ])


@case("other statuses", valid=access)
def other_statuses():
    return top([line(f"192.0.2.{at}", status=status) for at, status in enumerate((200, 301, 404, 418, 499, 500, 505, 599, 600))])


@case("other lines", valid=access)
def other_lines():
    return top(["", "starting worker process 501", "192.0.2.1", '{"status": 500}', '192.0.2.2 - - "GET / HTTP/1.1" 500', line("192.0.2.3")])


@case("nothing", valid=access)
def nothing():
    return top([])


@case("no errors", valid=access)
def no_errors():
    return top([line(status=200), line(status=404)])


@case("ties", valid=access)
def ties():
    ips = ["192.0.2.9", "192.0.2.10", "10.0.0.2", "::1", "192.0.2.9", "9.0.0.1", "192.0.2.10", "fe80::1"]
    return top([line(ip) for ip in ips])


@case("ten by default", valid=access)
def ten():
    return top([line(f"10.0.0.{at % 12}") for at in range(30)])


@case("one", valid=access)
def one():
    return top([line("10.0.0.2"), line("10.0.0.1"), line("10.0.0.2")], n=1)


@case("more than there are", valid=access)
def more():
    return top([line("10.0.0.2"), line("10.0.0.1"), line("10.0.0.2", user="ana")], n=50)


@case("line ends", valid=access)
def line_ends():
    return top([line("10.0.0.2") + "\n", line("10.0.0.1") + "\r\n", line("10.0.0.1")])


@generated(6, valid=access)
def random_log(rng: random.Random):
    requests = ["GET /home HTTP/1.1", "GET /harbor lights HTTP/2.0", 'GET /?q="x" HTTP/1.1', "GET /\\x22 500 HTTP/1.1", "POST /sign-in HTTP/2.0"]
    ips = [f"10.0.0.{rng.randrange(30)}" for _ in range(6)] + ["2001:db8::1", "2001:db8::2"]
    statuses = [200, 404, 500, 502, 503, 504]
    made = [line(rng.choice(ips), rng.choice(requests), rng.choice(statuses), rng.choice([0, 500, 1200])) for _ in range(60)]
    return top(made, n=rng.randrange(1, 8))
