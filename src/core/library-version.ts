/** The version of this package, as model files record it. */
export const LIBRARY_VERSION = '0.1.0';
