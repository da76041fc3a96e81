"""What several fixture scripts need: the data sets of src/datasets, and values as JSON can hold them."""
import io
import json
import math
import re
from pathlib import Path

import numpy as np
import pandas as pd

ROOT = Path(__file__).resolve().parents[2]
FIXTURES = ROOT / "test" / "fixtures" / "oracle"


def csv_text(name):
    """The CSV text of a data set, out of its TypeScript module."""
    module = (ROOT / f"src/datasets/files/{name}.ts").read_text(encoding="utf-8")
    return module[module.index("`") + 1 : module.rindex("`")]


def read_table(name, **options):
    return pd.read_csv(io.StringIO(csv_text(name)), **options)


def camel(name):
    return re.sub(r"_([a-z0-9])", lambda m: m[1].upper(), name)


def plain(value):
    """A value as JSON can hold it: doubles that round-trip, null for what is missing."""
    if isinstance(value, np.ndarray):
        return plain(value.tolist())
    if isinstance(value, np.generic):
        return plain(value.item())
    if isinstance(value, (list, tuple)):
        return [plain(v) for v in value]
    if isinstance(value, dict):
        return {camel(k): plain(v) for k, v in value.items()}
    if callable(value):
        return f"function {value.__name__}"
    if isinstance(value, float):
        if math.isnan(value):
            return None
        return int(value) if value.is_integer() and abs(value) < 2**53 else value
    return value


def compact(value):
    return json.dumps(plain(value), separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def write_cases(name, data, cases):
    """One line a data set and one a case, so that differences can be read."""
    entries = ",\n".join(f'"{key}":{compact(value)}' for key, value in data.items())
    lines = ",\n".join(compact(case) for case in cases)
    text = f'{{"data":{{\n{entries}\n}},"cases":[\n{lines}\n]}}\n'
    (FIXTURES / f"{name}.json").write_text(text, encoding="utf-8")
    print(name, len(cases), "cases", len(text) // 1024, "kB")
