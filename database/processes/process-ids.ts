/** An id of a process that stands as text, as the key of the processes; null where it is none, as nobody has opened such a process. */
export function asProcessId(column: string): string {
  return `(CASE WHEN ${column} ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN ${column}::uuid END)`;
}
