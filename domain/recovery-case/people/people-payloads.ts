import type { PlainDate } from '../../calendar/plain-date.ts';
import type { MinorUnits } from '../../money/money.ts';
import type { ContinuingBenefit } from '../claim-period.ts';
import type { SuspensionOutcome } from './people-state.ts';

/** Somebody who comes into the case, as far as documents need to know them. */
export interface NamedPerson {
  readonly name: string;
  /** Identity number; sealed wherever it is stored. */
  readonly identityNumber: string | null;
  readonly address: string;
  readonly telephone: string | null;
}

/** An amount divided by the day of death, where a claim period lies across it. */
export interface PeriodDivision {
  readonly claimPeriodId: string;
  readonly untilDeath: MinorUnits;
  readonly afterDeath: MinorUnits;
}

export interface NamedHeir extends NamedPerson {
  /** To the person who died, such as "daughter". */
  readonly relationship: string;
  /** Value of what this heir inherits, which caps what they owe (D4); null while it is not known. */
  readonly estateShare: MinorUnits | null;
}

/** Commands about the people of a case. Amounts are minor units of the case's currency. */
export interface PeoplePayloads {
  'record-death': {
    /** The addressee who died; null: the person concerned. */
    readonly addresseeId: string | null;
    readonly diedOn: PlainDate;
    readonly note: string;
    readonly divided: readonly PeriodDivision[];
  };
  'name-heirs': {
    /** The addressee who died; null where only one has. */
    readonly deceasedId: string | null;
    readonly heirs: readonly NamedHeir[];
  };
  'name-estate-administrator': NamedPerson & {
    readonly deceasedId: string | null;
    /** Value of the estate, up to which it pays; null while it is not known. */
    readonly estateValue: MinorUnits | null;
  };
  'record-renunciation': { readonly addresseeId: string; readonly on: PlainDate; readonly proof: string };
  'correct-estate-share': {
    readonly addresseeId: string;
    readonly estateShare: MinorUnits | null;
    readonly reason: string;
  };
  'name-drawer': NamedPerson & { readonly relationship: string; readonly drewFrom: PlainDate | null };
  'appoint-guardian': NamedPerson & {
    readonly addresseeId: string;
    readonly relationship: string;
    /** What was served on the addressee from this day on is served on the guardian anew. */
    readonly incapableSince: PlainDate;
  };
  'end-guardianship': { readonly addresseeId: string; readonly on: PlainDate; readonly reason: string };
  'name-proxy': NamedPerson & {
    readonly addresseeId: string;
    readonly authorisedOn: PlainDate;
    readonly proof: string;
  };
  'end-proxy': { readonly addresseeId: string; readonly on: PlainDate; readonly reason: string };
  'record-imprisonment': { readonly addresseeId: string; readonly prison: string; readonly since: PlainDate };
  'record-release': {
    readonly addresseeId: string;
    readonly on: PlainDate;
    readonly address: string;
    /** The benefit that is paid again, from which can be withheld; null where none is, or not yet. */
    readonly continuingBenefit: ContinuingBenefit | null;
  };
  'decide-suspended-benefits': { readonly outcome: SuspensionOutcome; readonly reason: string };
  /** Written wrongly from the start; null where it was written rightly. The person concerned where no addressee is named. */
  'correct-particulars': {
    readonly addresseeId: string | null;
    readonly name: string | null;
    readonly identityNumber: string | null;
    readonly address: string | null;
    readonly reason: string;
  };
  'change-address': { readonly addresseeId: string; readonly address: string; readonly telephone: string | null };
  'record-electronic-consent': {
    readonly addresseeId: string;
    readonly consentedOn: PlainDate;
    readonly address: string;
  };
}
