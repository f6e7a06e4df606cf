/** What the raw workflows do outside themselves. */
export interface RawActivities {
  noop(): Promise<void>;
  insertRow(row: number): Promise<void>;
  appendRow(value: number): Promise<void>;
}

export const rawTaskQueue = 'bench-raw';
