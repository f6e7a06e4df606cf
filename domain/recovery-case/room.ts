import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { RecoveryCaseState } from './case-state.ts';
import type { CommandName } from './commands.ts';
import { recoveryCase } from './definition.ts';
import { refusal, type Refusal } from './refusal.ts';

// A case is handed to Temporal whole when its run goes on as a new one, and Temporal takes no more than 2 MB. Its clocks are
// never refused: those of a hundred addressees and two hundred claim periods add 370,000 bytes on the way to the court.

/** Bytes of the state, as JSON, up to which people's commands may fill it: what is left of 2 MB is for the clocks. */
export const mostBytes = 1_400_000;

/** Bytes up to which it takes what is written at will; from here on there is room for money, facts, acts and closing. */
export const mostBytesAtWill = 700_000;

/** Entries of a list, wherever it stands in the state, that is not named below: more than any case is known to have. */
const mostEntries = 200;

/** Lists of which there are more for good reason. */
const mostEntriesOf: Readonly<Record<string, number>> = {
  /** Each has clocks, services and rights of their own, which are counted at every step. */
  addressees: 100,
  /** One for each claim period, and those of fines, surcharges and late fees. */
  balances: 400,
  /** Several for each addressee. */
  deadlines: 2_000,
  endedRights: 1_000,
  hearingRightsEnded: 1_000,
  /** Reminders of instalments, and proofs of service and public notices for each addressee. */
  documents: 4_000,
  /** Everybody who has edited the case since the last approval. */
  editors: 500,
  /** What an agreement may have: one a month for fifty years. */
  instalments: 600,
  /** Money, and what it moves of a charge that grows by the day. */
  moneyMovements: 2_000,
  movements: 4_000,
  /** A booking on every claim, on both sides. */
  postings: 2_000,
};

/**
 * Why a case has no room for what a command would make of it; null when it has. What people may write at will is refused at
 * half of everything, so that there is room for what has to go in; any other command at the whole, unless it makes the case
 * smaller.
 */
export function refuseWithoutRoom(
  before: RecoveryCaseState,
  after: RecoveryCaseState,
  command: CommandName,
): Refusal | null {
  const atWill = recoveryCase.commands[command].atWill === true;
  const bytes = sizeOf(after);
  const isFull = atWill ? bytes > mostBytesAtWill : bytes > mostBytes && bytes > sizeOf(before);
  if (isFull) return full('The case is full.', atWill);
  const list = overlongList(before, after, atWill);
  return list === undefined ? null : full(`The case takes no more ${inWords(list)}.`, atWill);
}

/** A list that has more entries than it may have, and more than before. */
function overlongList(before: RecoveryCaseState, after: RecoveryCaseState, atWill: boolean): string | undefined {
  const overlong = [...longestLists(after)].filter(([name, length]) => length > mostOf(name, atWill));
  if (overlong.length === 0) return undefined;
  const known = longestLists(before);
  return overlong.find(([name, length]) => length > (known.get(name) ?? 0))?.[0];
}

/** Bytes of a state as JSON, which is how it travels. */
export function sizeOf(state: RecoveryCaseState): number {
  return utf8ToBytes(JSON.stringify(state)).length;
}

/** Lists of a state by their name, wherever they stand, with the length of the longest of that name. */
function longestLists(state: RecoveryCaseState): Map<string, number> {
  const longest = new Map<string, number>();
  measure(state, '', longest);
  return longest;
}

function measure(value: unknown, name: string, longest: Map<string, number>): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    longest.set(name, Math.max(value.length, longest.get(name) ?? 0));
    for (const each of value) measure(each, name, longest);
  } else for (const [part, each] of Object.entries(value)) measure(each, part, longest);
}

/** How many entries a list may have. */
function mostOf(name: string, atWill: boolean): number {
  const most = mostEntriesOf[name] ?? mostEntries;
  return atWill ? most / 2 : most;
}

function full(what: string, atWill: boolean): Refusal {
  const wayOut = atWill
    ? 'What room is left is kept for money, facts, acts and closing: write this into the paper file.'
    : 'Bring it to an end, and go on in a further case.';
  return refusal('process-full', `${what} ${wayOut}`);
}

/** The name of a list as people read it: money movements. */
function inWords(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
