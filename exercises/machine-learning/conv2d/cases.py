"""Cases of conv2d: small images by hand, shapes that do not fit, and a large one in which executed lines are counted."""

import sys
from functools import partial

import numpy as np
from greenroom import call, case, generated, script


def allowed(x, w, stride=1, padding=0):
    """Whether smaller arguments are still images, filters and steps; whether they fit is for the answer to tell."""
    return 0 not in x.shape + w.shape and stride >= 1 and padding >= 0


case, generated = partial(case, valid=allowed), partial(generated, valid=allowed)


def image(*shape):
    return np.arange(1.0, 1 + np.prod(shape)).reshape(shape)


def draw(seed, *shapes):
    rng = np.random.default_rng(seed)
    return [np.round(rng.normal(size=shape), 2) for shape in shapes]


@case("one image, one filter", visible=True)
def small():
    return call("conv2d", image(1, 1, 3, 4), np.array([[[[1.0, 0.0], [0.0, -2.0]]]]))


@case("a stride and padding", visible=True)
def stride_and_padding():
    return call("conv2d", image(1, 1, 3, 4), np.array([[[[1.0, 0.0], [0.0, -2.0]]]]), stride=2, padding=1)


@case("channels that differ", visible=True)
def channels():
    return call("conv2d", image(1, 3, 2, 2), image(2, 1, 2, 2))


@case("three channels, two filters, two images")
def several():
    return call("conv2d", *draw(1, (2, 3, 4, 5), (2, 3, 2, 3)))


@case("padding of two")
def padding_of_two():
    return call("conv2d", image(1, 1, 2, 3), image(1, 1, 3, 2), padding=2)


@case("a kernel that fits once")
def fits_once():
    return call("conv2d", image(1, 2, 3, 2), image(3, 2, 3, 2), 2)


@case("a kernel that fits with padding only")
def fits_padded():
    return call("conv2d", image(1, 1, 2, 1), image(1, 1, 4, 3), 1, 1)


@case("one row too few")
def row_too_few():
    return call("conv2d", image(1, 1, 2, 5), image(1, 1, 5, 2), padding=1)


@case("one column too few")
def column_too_few():
    return call("conv2d", image(1, 1, 5, 2), image(1, 1, 2, 3))


@case("fewer channels in the image")
def fewer_channels():
    return call("conv2d", image(1, 1, 3, 3), image(1, 2, 2, 2))


@case("an image without the dimension of images")
def three_dimensions():
    return call("conv2d", image(1, 3, 3), image(1, 1, 2, 2))


@case("a filter without the dimension of filters")
def three_dimensions_of_w():
    return call("conv2d", image(1, 1, 3, 3), image(1, 2, 2))


@case("60 × 70 pixels")
def large():
    x, w = draw(2, (1, 2, 60, 70), (2, 2, 2, 2))

    def run(answer):
        lines = 0

        def count(frame, event, _):
            nonlocal lines
            # Only of the file that is asked: what NumPy does inside is its own affair.
            if frame.f_code.co_filename not in ("answer.py", "reference.py"):
                return None
            lines += event == "line"
            return count

        before = sys.gettrace()
        sys.settrace(count)
        try:
            out = answer.conv2d(x, w, 1, 1)
        finally:
            sys.settrace(before)
        return {"output": out, "lines": lines}

    made = script(run, "conv2d(x, w, 1, 1), x of shape (1, 2, 60, 70), w of shape (2, 2, 2, 2); executed lines are counted")
    # The arguments are told, so that the case is known for a large one and is not shown where a small one fails too.
    made.args = (x, w)
    return made


@generated(4)
def random_images(rng):
    kernel, steps = rng.integers(1, 4, 2), rng.integers(0, 3, 2)
    size = kernel + rng.integers(0, 5, 2)
    n, c, o = (int(k) for k in rng.integers(1, 4, 3))
    x, w = (np.round(rng.normal(size=shape), 2) for shape in [(n, c, *size), (o, c, *kernel)])
    return call("conv2d", x, w, stride=int(steps[0]) + 1, padding=int(steps[1]))
