"""Exact values of elementary functions, with mpmath: the nearest float64 and how far the exact value is from it."""

import json
import math
import random
import struct
from pathlib import Path

import mpmath
from mpmath import mp, mpf

FOLDER = Path(__file__).parent.parent / "fixtures" / "oracle"
TINY = 5e-324
NORMAL = 2.2250738585072014e-308
draw = random.Random(19)


def ulp(y: float) -> mpf:
    return mpf(math.ulp(y))


def value(f, *x: float):
    """What f is at x: the nearest float64, and the rest in units of its last place."""
    mp.prec = 200
    exact = f(*map(mpf, x))
    if mpmath.isinf(exact) or abs(exact) >= mpf(2) ** 1024:
        return [math.inf if exact > 0 else -math.inf, 0]
    nearest = float(exact)
    if math.isinf(nearest):
        return [nearest, 0]
    return [nearest, float(mpmath.nstr((exact - mpf(nearest)) / ulp(nearest), 3))]


def neighbours(x: float) -> list[float]:
    return [math.nextafter(x, -math.inf), x, math.nextafter(x, math.inf)]


def around(*points: float) -> list[float]:
    return [x for point in points for x in neighbours(point)]


def uniform(low: float, high: float, n: int) -> list[float]:
    return [draw.uniform(low, high) for _ in range(n)]


def magnitudes(low: float, high: float, n: int, signs=(1, -1)) -> list[float]:
    """Numbers whose exponents are uniform, between two powers of two."""
    return [draw.choice(signs) * draw.uniform(1, 2) * 2.0 ** draw.uniform(low, high) for _ in range(n)]


def any_bits(n: int) -> list[float]:
    numbers = (struct.unpack("<d", draw.randbytes(8))[0] for _ in range(2 * n))
    return [x for x in numbers if math.isfinite(x)][:n]


EDGES = [0.0, TINY, -TINY, NORMAL, -NORMAL, 1.7976931348623157e308, -1.7976931348623157e308, 1.0, -1.0]

ONE_ARGUMENT = {
    "exp": (
        mpmath.exp,
        uniform(-745.2, 709.8, 900)
        + uniform(-2, 2, 500)
        + magnitudes(-60, 9, 500)
        + around(709.782712893384, -745.1332191019411, -708.3964185322641, -744.44, 0.34657359027997264, math.log(2)),
    ),
    "log": (
        mpmath.log,
        [abs(x) for x in any_bits(700) + magnitudes(-1073, -1022, 200)]
        + uniform(0.5, 2, 600)
        + around(1.0, math.sqrt(2), math.sqrt(0.5), 2.0, 0.5)
        + [1 + s for s in magnitudes(-52, -1, 300)],
    ),
    "log1p": (
        mpmath.log1p,
        uniform(-1, 10, 700)
        + magnitudes(-60, 3, 500, (1,))
        + magnitudes(-60, -1, 400)
        + [abs(x) for x in any_bits(300)]
        + around(math.sqrt(2) - 1, math.sqrt(0.5) - 1, 1.0, 3.0, 7.0, 8.0),
    ),
    "expm1": (
        mpmath.expm1,
        uniform(-60, 710, 400)
        + uniform(-3, 3, 600)
        + magnitudes(-60, 6, 700)
        + around(709.782712893384, -0.25, 0.34657359027997264, -0.34657359027997264, 1.0397207708399179, -56 * math.log(2)),
    ),
    "tanh": (
        mpmath.tanh,
        uniform(-3, 3, 700) + uniform(-25, 25, 300) + magnitudes(-60, 5, 700) + around(0.5493, 0.2554, 22.0, 19.06),
    ),
    "erf": (
        mpmath.erf,
        uniform(-3, 3, 900) + uniform(-7, 7, 300) + magnitudes(-60, 2, 500) + around(0.84375, 1.25, 1 / 0.35, 6.0, 3.7e-9),
    ),
    "erfc": (
        mpmath.erfc,
        uniform(-3, 3, 700)
        + uniform(-7, 28, 700)
        + magnitudes(-60, 2, 300)
        + around(0.25, 0.84375, 1.25, 1 / 0.35, -6.0, 26.543, 27.2, 28.0, 1.4e-17),
    ),
    "lgamma": (
        mpmath.loggamma,
        uniform(0, 10, 900)
        + magnitudes(-70, 60, 500, (1,))
        + [1 + s for s in magnitudes(-52, -2, 150)]
        + [2 + s for s in magnitudes(-51, -2, 150)]
        + [abs(x) for x in any_bits(200)]
        + around(0.23163998126983643, 0.7315998, 0.9, 1.2316322326660156, 1.4616321449683623, 1.7316312789916992, 8.0, 3.0),
    ),
}


def gamma_of_negative(x: mpf) -> mpf:
    return mpmath.log(abs(mpmath.gamma(x)))



def powers() -> list[tuple[float, float]]:
    pairs = [(abs(x), y) for x, y in zip(magnitudes(-30, 30, 700), magnitudes(-6, 5, 700))]
    pairs += [(1 + s, y) for s, y in zip(magnitudes(-40, -2, 400), magnitudes(0, 45, 400))]
    pairs += [(x, float(draw.randint(-40, 40))) for x in uniform(-12, 12, 300)]
    pairs += [(abs(x), draw.uniform(-1.2, 1.2)) for x in any_bits(200)]
    pairs += [(abs(x), draw.uniform(-1, 1)) for x in magnitudes(-1074, -1022, 100)]
    pairs += [(2.0, y) for y in around(1023.0, 1024.0, -1022.0, -1074.0, -1075.0)]
    pairs += [(x, y) for x in (0.5, 3.0, 10.0) for y in around(0.5, 1.0, 1.5, 2.0, 3.0, -1.0)]
    return pairs


def write(name: str, points: list) -> None:
    text = json.dumps({"points": points}, separators=(",", ":")).replace("Infinity", '"inf"').replace('-"inf"', '"-inf"')
    (FOLDER / f"{name}.json").write_text(text + "\n")


def main() -> None:
    for name, (f, arguments) in ONE_ARGUMENT.items():
        # mpmath has no erfc of huge numbers; the tests have its limits.
        arguments = arguments + [x for x in EDGES if name != "erfc" or abs(x) < 2]
        lowest = {"log": 0, "log1p": -1, "lgamma": 0}.get(name, -math.inf)
        write(f"function-{name}", [[x, *value(f, x)] for x in arguments if lowest < x < math.inf])
    negative = [x for x in uniform(-20, 0, 700) + uniform(-3.5, -2, 300) + magnitudes(-70, 7, 200, (-1,)) if x != math.floor(x)]
    write("function-lgamma-negative", [[x, *value(gamma_of_negative, x)] for x in negative])
    write("function-pow", [[x, y, *value(mpmath.power, x, y)] for x, y in powers()])


main()
