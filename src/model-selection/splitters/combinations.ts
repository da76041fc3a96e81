/** All choices of `size` out of 0 … count - 1, each in ascending order, the choices in lexicographic order. */
export function* combinations(count: number, size: number): Generator<Int32Array> {
  const chosen = Int32Array.from({ length: size }, (_, i) => i);
  while (true) {
    yield chosen.slice();
    let i = size - 1;
    while (i >= 0 && chosen[i] === count - size + i) i--;
    if (i < 0) return;
    chosen[i]! += 1;
    for (let j = i + 1; j < size; j++) chosen[j] = chosen[j - 1]! + 1;
  }
}

/** How many choices of `size` out of `count` there are. */
export function countCombinations(count: number, size: number): number {
  let choices = 1n;
  for (let i = 1; i <= size; i++) choices = (choices * BigInt(count - size + i)) / BigInt(i);
  return Number(choices);
}
