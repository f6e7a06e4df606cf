import type { PlainDate } from '../../calendar/plain-date.ts';
import { endFact, enterFact } from '../../kernel/facts/entering-facts.ts';
import type { Fact } from '../../kernel/facts/fact.ts';
import type { Reason } from '../../kernel/kept-text.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import type { FactKind } from '../facts/fact-kinds.ts';
import { message } from '../messages.ts';
import type { Transition } from '../recovery-case.ts';

/** The death of somebody as it stands; undefined while they are not known to have died. */
export function deathOnRecord(
  { facts }: Pick<RecoveryCaseState, 'facts'>,
  addresseeId: string | null,
): Fact<FactKind> | undefined {
  return facts.find(
    ({ kind, addressee, standing }) => kind === 'death' && addressee === addresseeId && standing === 'stands',
  );
}

/** Takes in the death that was known when the case was opened. */
export function enterDeathKnownAtOpening(t: Transition): void {
  const { opening, addressees } = t.state;
  const { diedOn } = opening.person;
  if (diedOn === null) return;
  const addressee = addressees.find(({ role }) => role === 'person')?.id ?? null;
  enterFact(t, { kind: 'death', subject: null, addressee, day: diedOn, evidence: message('known-at-opening') });
}

/** Takes in a death as it is reported: in the place of what was known of it before, where that was another day. */
export function enterDeath(t: Transition, addressee: string | null, day: PlainDate, note: string): void {
  const known = deathOnRecord(t.state, addressee);
  if (known?.day === day) return;
  const evidence: Reason = note === '' ? message('reported-to-the-office') : t.keep(note);
  if (known !== undefined) endFact(t, known.id, 'corrected', evidence);
  enterFact(t, { kind: 'death', subject: null, addressee, day, evidence }, known?.id ?? null);
}
