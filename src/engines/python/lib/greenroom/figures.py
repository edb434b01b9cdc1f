"""Matplotlib's figures as pictures, for Run. Does nothing where the code has not imported pyplot."""

import base64
import io
import sys
import warnings
from typing import Any

MAX_FIGURES = 6
MAX_BYTES = 1_000_000
MAX_PIXELS = 1_600
DPI = 110
MAX_WORDS = 600


def begin_figures() -> None:
    """Closes all figures, so that those of an earlier Run are not shown again. ``show`` need not warn: they will be shown."""
    warnings.filterwarnings("ignore", message="FigureCanvasAgg is non-interactive")
    pyplot = sys.modules.get("matplotlib.pyplot")
    if pyplot is not None:
        pyplot.close("all")


def drawn_figures() -> list[dict[str, str]]:
    """The first open figures as ``{"png": base64, "words": titles and labels}``, and closes all. What is left out is printed."""
    pyplot = sys.modules.get("matplotlib.pyplot")
    if pyplot is None:
        return []
    figures = []
    numbers = pyplot.get_fignums()
    for number in numbers[:MAX_FIGURES]:
        try:
            figures.append(_picture(pyplot.figure(number), number))
        except Exception as error:
            print(f"Figure {number} cannot be shown: {type(error).__name__}: {error}")
    if len(numbers) > MAX_FIGURES:
        print(f"Of {len(numbers)} figures the first {MAX_FIGURES} are shown.")
    pyplot.close("all")
    return figures


def _picture(figure: Any, number: int) -> dict[str, str]:
    dpi = min(DPI, MAX_PIXELS / max(figure.get_size_inches()))
    file = io.BytesIO()
    figure.savefig(file, format="png", dpi=dpi, bbox_inches="tight", facecolor="white")
    png = file.getvalue()
    if len(png) > MAX_BYTES:
        raise ValueError(f"its picture has more than {MAX_BYTES:,} bytes")
    return {"png": base64.b64encode(png).decode("ascii"), "words": _words(figure, number)[:MAX_WORDS]}


def _words(figure: Any, number: int) -> str:
    parts = [figure.get_suptitle(), *(_words_of_axes(axes) for axes in figure.axes)]
    told = "; ".join(part for part in parts if part)
    return f"Figure {number}: {told}" if told else f"Figure {number}, without title and labels"


def _words_of_axes(axes: Any) -> str:
    named = (("", axes.get_title()), ("across ", axes.get_xlabel()), ("up ", axes.get_ylabel()))
    parts = [f"{name}{text}" for name, text in named if text]
    legend = axes.get_legend()
    if legend is not None:
        parts.append("with " + ", ".join(text.get_text() for text in legend.get_texts()))
    return ", ".join(parts)
