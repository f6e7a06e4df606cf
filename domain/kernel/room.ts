import { utf8ToBytes } from '@noble/hashes/utils.js';
import { message } from './kernel-messages.ts';
import type { ProcessDefinition } from './process-definition.ts';
import type { CommandName } from './process-names.ts';
import type { ProcessTypes } from './process-types.ts';
import { refusal, type Refusal } from './refusal.ts';

// A process is handed to Temporal whole when its run goes on as a new one, and Temporal takes no more than 2 MB. Its clocks are
// never refused: those of a hundred addressees and two hundred claim periods add 370,000 bytes on the way to the court.

/** Bytes of the state, as JSON, up to which people's commands may fill it: what is left of 2 MB is for the clocks. */
export const mostBytes = 1_400_000;

/** Bytes up to which it takes what is written at will; from here on there is room for money, facts, acts and closing. */
export const mostBytesAtWill = 700_000;

/** Entries of a list, wherever it stands in the state, that is not named below: more than any process is known to have. */
const mostEntries = 200;

/** Lists that every process has, and of which there are more for good reason. */
const mostEntriesOfAll: Readonly<Record<string, number>> = {
  /** Several for each party. */
  deadlines: 2_000,
  /** Reminders, and proofs of service and public notices for each party. */
  documents: 4_000,
  /** Several for each party, and as many corrections of them. */
  facts: 2_000,
  /** Several for each party. */
  confirmedWarnings: 2_000,
  /** Everybody who has edited the process since the last approval. */
  editors: 500,
};

/**
 * Why a process has no room for what a command would make of it; null when it has. What people may write at will is refused at
 * half of everything, so that there is room for what has to go in; any other command at the whole, unless it makes the process
 * smaller.
 */
export function refuseWithoutRoom<P extends ProcessTypes<P>>(
  process: ProcessDefinition<P>,
  before: P['state'],
  after: P['state'],
  command: CommandName<P>,
): Refusal | null {
  const atWill = process.commands[command].atWill === true;
  const bytes = sizeOf(after);
  const isFull = atWill ? bytes > mostBytesAtWill : bytes > mostBytes && bytes > sizeOf(before);
  if (isFull) return refusal('process-full', message(atWill ? 'no-room-at-will' : 'no-room'));
  return isOverlong(process.mostEntriesOf ?? {}, before, after, atWill)
    ? refusal('process-full', message(atWill ? 'no-more-of-this-kind-at-will' : 'no-more-of-this-kind'))
    : null;
}

/** Whether a list has more entries than it may have, and more than before. */
function isOverlong(
  mostEntriesOf: Readonly<Record<string, number>>,
  before: object,
  after: object,
  atWill: boolean,
): boolean {
  const overlong = [...longestLists(after, before)].filter(
    ([name, length]) => length > mostOf(mostEntriesOf[name] ?? mostEntriesOfAll[name] ?? mostEntries, atWill),
  );
  if (overlong.length === 0) return false;
  const known = longestLists(before);
  return overlong.some(([name, length]) => length > (known.get(name) ?? 0));
}

/** Bytes of a state as JSON, which is how it travels. */
export function sizeOf(state: object): number {
  return utf8ToBytes(JSON.stringify(state)).length;
}

/** Parts of a state, and of one that it was before: what is the same in both has become no longer. */
type Parts = Readonly<Record<string, unknown>>;

/** Lists of a state by their name, wherever they stand, with the length of the longest of that name; of what has changed alone. */
function longestLists(state: object, before: object = {}): Map<string, number> {
  const longest = new Map<string, number>();
  measure(state, before, '', longest);
  return longest;
}

function measure(value: unknown, before: unknown, name: string, longest: Map<string, number>): void {
  if (typeof value !== 'object' || value === null || value === before) return;
  const known: Parts = typeof before === 'object' && before !== null ? { ...before } : {};
  if (Array.isArray(value)) longest.set(name, Math.max(value.length, longest.get(name) ?? 0));
  for (const [part, each] of Object.entries(value))
    measure(each, known[part], Array.isArray(value) ? name : part, longest);
}

/** How many entries a list may have. */
function mostOf(most: number, atWill: boolean): number {
  return atWill ? most / 2 : most;
}
