export { type CsvFileOptions, readCsvFile } from './csv-file.js';
