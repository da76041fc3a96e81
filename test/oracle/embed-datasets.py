"""Writes the small real data sets as TypeScript modules into src/datasets/files.

    python test/oracle/embed-datasets.py <folder with the CSV files>
"""

import sys
from pathlib import Path

SETS = {
    'iris': 'Iris flowers; R. A. Fisher (1936), from scikit-learn (BSD-3-Clause).',
    'wine': 'Wine recognition; UCI Machine Learning Repository, from scikit-learn (BSD-3-Clause).',
    'breast-cancer': 'Breast cancer Wisconsin; UCI Machine Learning Repository, from scikit-learn (BSD-3-Clause).',
    'digits': 'Handwritten digits; UCI Machine Learning Repository, from scikit-learn (BSD-3-Clause).',
    'diabetes': 'Diabetes progression; Efron, Hastie, Johnstone, Tibshirani (2004), from scikit-learn (BSD-3-Clause).',
    'penguins': 'Palmer penguins; Gorman, Williams, Fraser (2014), CC0, from the R package modeldata (MIT).',
    'telco-churn': 'Telecom customers; IBM sample data, from the R package modeldata (MIT).',
}


def camel(name):
    head, *rest = name.split('-')
    return head + ''.join(word.capitalize() for word in rest)


def main():
    source = Path(sys.argv[1])
    target = Path(__file__).parent.parent.parent / 'src' / 'datasets' / 'files'
    target.mkdir(parents=True, exist_ok=True)
    for name, origin in SETS.items():
        text = (source / f'{name}.csv').read_bytes().decode('utf-8').replace('\r\n', '\n').strip() + '\n'
        assert not set(text) & set('`\\$'), name
        module = f'/** {origin} Written by test/oracle/embed-datasets.py. */\n'
        module += f'export const {camel(name)}Csv: string = `{text}`;\n'
        (target / f'{name}.ts').write_text(module, encoding='utf-8')


main()
