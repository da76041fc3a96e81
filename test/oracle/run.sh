#!/usr/bin/env bash
# Makes the oracle fixtures anew with scikit-learn 1.9.1, in a virtual environment of its own.
set -euo pipefail
cd "$(dirname "$0")"
if [ ! -x .venv/bin/python ]; then
  python3 -m venv .venv
  .venv/bin/pip install --quiet scikit-learn==1.9.1
fi
for script in *.py; do
  [ "$script" = embed-datasets.py ] && continue
  echo "$script"
  .venv/bin/python "$script"
done
