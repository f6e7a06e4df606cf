import { z } from 'zod';

const numericWarning = 40;
const grave = new Set(['warn', 'error', 'fatal']);

const lineSchema = z.object({
  level: z.union([z.number(), z.string()]),
  msg: z.string().optional(),
  err: z.object({ message: z.string() }).optional(),
});

/**
 * What of a log line a person at the console should see: warnings and worse, in one line, and whatever is no JSON, such as the
 * report of a crash.
 */
export function warningOf(line: string): string | undefined {
  const entry = parsed(line);
  if (entry === undefined) return line.trim() === '' ? undefined : line;
  const { level, msg, err } = entry;
  const isGrave = typeof level === 'number' ? level >= numericWarning : grave.has(level);
  if (!isGrave) return undefined;
  return [msg, err?.message].filter((part) => part !== undefined && part !== '').join(': ');
}

function parsed(line: string): z.infer<typeof lineSchema> | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    return lineSchema.safeParse(JSON.parse(line)).data;
  } catch {
    // No JSON: shown as it is.
    return undefined;
  }
}
