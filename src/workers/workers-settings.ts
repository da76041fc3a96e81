/** What `workers` was told, complete. */
export interface WorkersSettings {
  readonly size: number | null;
  readonly modules: readonly (string | URL)[];
  readonly timeout: number | null;
  readonly retries: number;
  readonly memoryLimit: number | null;
}
