import type { Message, ValuesOf } from '../../message.ts';
import type { PersonRemarks } from '../../kernel/person-remarks.ts';
import type { BeingHeardMessages } from './being-heard-messages.ts';
import type { RemedyMessages } from './remedy-messages.ts';

/** What every process says of its administrative acts, by code, with the values that stand in each. */
export interface ActMessages extends ActNames, BeingHeardMessages, RemedyMessages, PersonRemarks {}

/** Which act is meant: `act` is what its kind is called. */
interface ActNames {
  /** The title of a clock that says of which act it is. */
  'title-of-act': { title: Message; act: Message; actId: string };
  'say-which-act': { acts: readonly NamedAct[] };
  'no-such-act': { actId: string; acts: readonly NamedAct[] };
  'say-which-party': { parties: readonly string[] };
  'not-a-party': { addresseeId: string; parties: readonly string[] };
  'no-act-to-withdraw': null;
  'no-act-to-serve': null;
  'act-does-not-stand': null;
  /** Why a ruling or a withdrawal says too much of an act that stands as it is, or falls. */
  'act-stands-or-falls': null;
  'act-begins-in-one-place': null;
  'act-has-fallen': { act: Message; by: string };
  'act-taken-back': { act: Message };
  'day-act-was-issued': null;
}

type NamedAct = { readonly id: string; readonly act: Message };

/** Something that every process may say of an administrative act. */
export function message<Code extends keyof ActMessages>(code: Code, ...[values]: ValuesOf<ActMessages, Code>): Message {
  return { code, values: values ?? {} };
}
