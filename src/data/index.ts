export { countRows, generatedNames, numbersOf, toDataset, toMatrix, toTable } from './convert.js';
export { readCsv } from './csv.js';
export type { ColumnKinds, CsvOptions, CsvSummary, KindOf, RefusedRow, RowOfKinds } from './csv-options.js';
export { encodeLabels } from './encode-labels.js';
export { type ConvertRules, checkExtent, checkFinite } from './extent.js';
export {
  checkLabels,
  compareCodePoints,
  compareLabels,
  type EncodedLabels,
  isLabel,
  isVector,
  type Label,
  type Labels,
} from './label.js';
export { Matrix, type MatrixLayout } from './matrix.js';
export { isNdarray, type NdarrayLike, type NdarrayStore, ndarrayCells, ndarrayToMatrix } from './ndarray.js';
export type {
  ArqueroTableLike,
  ArrowTableLike,
  CellInput,
  CellRows,
  ColumnsOf,
  MatrixLike,
  MlMatrixLike,
  NumericCell,
  NumericInput,
  NumericRow,
  TableLike,
} from './sources.js';
export {
  type AnyRow,
  type CategoryColumn,
  type Cell,
  type Column,
  cellAt,
  columnOf,
  isMissing,
  type NumberColumn,
  Table,
} from './table.js';
export { toSampleWeight, toVector, type VectorLike, type VectorRules } from './vector.js';
