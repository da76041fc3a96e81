import { NodeSearch } from './tree-search';

/** The weight of a sample. */
export function weightOf(s: NodeSearch, sample: u32): f64 {
  if (s.weights == 0) return 1;
  if (s.weightBytes == 8) return load<f64>(s.weights + ((<usize>sample) << 3));
  return s.weightBytes == 1
    ? <f64>load<u8>(s.weights + <usize>sample)
    : <f64>load<u16>(s.weights + ((<usize>sample) << 1));
}
