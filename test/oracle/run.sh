#!/usr/bin/env bash
# Makes the oracle fixtures anew with scikit-learn 1.9.1, in a virtual environment of its own.
set -euo pipefail
cd "$(dirname "$0")"
if [ ! -x .venv/bin/python ]; then
  python3 -m venv .venv
  .venv/bin/pip install --quiet scikit-learn==1.9.1 pandas safetensors mpmath
fi
for script in *.py; do
  # Two are what the others share; the third writes the data sets from their sources, which are not here.
  case "$script" in shared.py | tree_digest.py | embed-datasets.py) continue ;; esac
  echo "$script"
  .venv/bin/python "$script"
done
