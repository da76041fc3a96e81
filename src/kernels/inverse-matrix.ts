/** The inverse of a `p × p` matrix (IN), row after row; `null` for a singular one. Gauss and Jordan, with pivots. */
export function inverseMatrix(matrix: Float64Array, p: number): Float64Array | null {
  const width = 2 * p;
  const rows = Array.from({ length: p }, (_, i) => {
    const row = new Float64Array(width);
    row.set(matrix.subarray(i * p, (i + 1) * p));
    row[p + i] = 1;
    return row;
  });
  for (let c = 0; c < p; c++) {
    let pivot = c;
    for (let i = c + 1; i < p; i++) if (Math.abs(rows[i]![c]!) > Math.abs(rows[pivot]![c]!)) pivot = i;
    [rows[c], rows[pivot]] = [rows[pivot]!, rows[c]!];
    const own = rows[c]!;
    const head = own[c]!;
    if (head === 0 || !Number.isFinite(head)) return null;
    for (let j = 0; j < width; j++) own[j]! /= head;
    for (const row of rows) {
      const factor = row[c]!;
      if (row === own || factor === 0) continue;
      for (let j = 0; j < width; j++) row[j]! -= factor * own[j]!;
    }
  }
  const out = new Float64Array(p * p);
  rows.forEach((row, i) => {
    out.set(row.subarray(p), i * p);
  });
  return out;
}
