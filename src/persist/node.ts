export { type LoadFileOptions, loadFile, saveFile } from './model-files.js';
