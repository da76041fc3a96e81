"""The process in which scikit-learn is timed: one request a line on stdin, one marked answer a line on stdout."""
import gc
import importlib.util
import json
import platform
import resource
import sys
import time
import traceback
import warnings

import numpy as np
import sklearn

MARK = "@bench "
WARM_ROWS = 500


def read_part(part):
    if part["dtype"] == "json":
        with open(part["file"], encoding="utf-8") as file:
            return json.load(file)
    return np.fromfile(part["file"], dtype=part["dtype"]).reshape(part["shape"])


def peak_memory():
    try:
        with open("/proc/self/status", encoding="ascii") as file:
            for line in file:
                if line.startswith("VmHWM:"):
                    return 1024 * int(line.split()[1])
    except OSError:
        pass
    return 1024 * resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def restart_peak():
    gc.collect()
    try:
        with open("/proc/self/clear_refs", "w", encoding="ascii") as file:
            file.write("5")
    except OSError:
        pass
    return peak_memory()


class Reference:
    def open(self, request):
        spec = importlib.util.spec_from_file_location("bench", request["file"] + ".bench.py")
        self.module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(self.module)
        self.name, self.threads = request["name"], request["threads"]
        self.data = {name: read_part(part) for name, part in request["data"].items()}
        self.result = None
        versions = {"python": platform.python_version(), "numpy": np.__version__, "scikit-learn": sklearn.__version__}
        return {"versions": versions}

    def prepared(self, data):
        return self.module.prepare(self.name, data, self.threads)

    def warm(self, _):
        run, score = self.prepared({name: part[:WARM_ROWS] for name, part in self.data.items()})
        score(run())
        return {}

    def prepare(self, _):
        self.held = restart_peak()
        self.timed, self.scored = self.prepared(self.data)
        return {}

    def run(self, _):
        first = self.result is None
        self.result = None
        if not first:
            gc.collect()
        begin, cpu = time.perf_counter(), time.process_time()
        result = self.timed()
        answer = {"seconds": time.perf_counter() - begin, "cpuSeconds": time.process_time() - cpu}
        if first:
            answer["peak"] = peak_memory() - self.held
        self.result = result
        return answer

    def score(self, _):
        return {"scores": {name: float(value) for name, value in self.scored(self.result).items()}}


def main():
    warnings.simplefilter("ignore")
    reference = Reference()
    for line in sys.stdin:
        request = json.loads(line)
        try:
            answer = getattr(reference, request["do"])(request)
        except Exception:  # noqa: BLE001 - the bench shows it and goes on
            answer = {"error": traceback.format_exc()}
        print(f"\n{MARK}{json.dumps(answer)}", flush=True)


main()
