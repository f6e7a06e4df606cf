import type { PlainDate } from '../../calendar/plain-date.ts';
import { message } from '../kernel-messages.ts';
import type { Contradiction } from './finding.ts';
import { heldAgainst, type IncomingCheck } from './incoming-check.ts';

/** What a process is about, as far as another one could be about the same: whose, of what, for which days. */
export interface Matter {
  readonly identityNumber: string;
  /** Such as the scheme that paid. */
  readonly of: string;
  readonly days: readonly { readonly from: PlainDate; readonly to: PlainDate }[];
}

/** Another process that is about the same. */
export interface OtherProcess {
  readonly kind: string;
  readonly processId: string;
  /** Null while it is being opened and has none yet. */
  readonly number: string | null;
  /** It was opened with the same body. */
  readonly hasSameBody: boolean;
}

/** What comes with an opening or a command beside what it tells. */
export interface ComesWith {
  /** Codes of warnings that whoever gives it has seen and confirms; left out where none are. */
  readonly confirmWarnings?: readonly string[];
  /** Processes about the same that it is to be linked to, by their ids; left out where none are. */
  readonly linkTo?: readonly string[];
  /** Why it is another matter than those about the same; left out where that is not said. */
  readonly otherMatter?: string;
  /** Processes about the same that the record has, asked for on the way; left out where nothing is told that others could be about. */
  readonly elsewhere?: readonly OtherProcess[];
}

const sameMonthsElsewhere: IncomingCheck<ComesWith> = {
  code: 'same-months-elsewhere',
  effect: 'warns',
  find: ({ elsewhere = [] }) =>
    elsewhere.map((other) => ({
      field: 'linkTo',
      message: message('same-months-elsewhere', { other: nameOf(other) }),
      other,
    })),
};

/** What was opened before may have been sent twice. */
export const sameBody: IncomingCheck<ComesWith> = {
  code: 'same-body',
  effect: 'warns',
  find: ({ elsewhere = [] }) =>
    elsewhere
      .filter(({ hasSameBody }) => hasSameBody)
      .map((other): Contradiction => ({ field: '', message: message('same-body', { other: nameOf(other) }) })),
};

/** What is held against other processes. */
export const heldAgainstOthers = heldAgainst([sameBody, sameMonthsElsewhere], (comesWith: ComesWith) => comesWith);

function nameOf({ number, processId }: OtherProcess): string {
  return number ?? processId;
}
