import type { PlainDate } from '../../calendar/plain-date.ts';
import type { KeptText } from '../../kernel/kept-text.ts';
import type { ReferralStatus, Suspicion } from '../vocabulary.ts';

interface PoliceResultDefinition {
  /** Whether the criminal case is over. */
  readonly final: boolean;
  /** Whether the courts have judged: the matter is not transferred once more, whatever comes to light. */
  readonly judged: boolean;
}

/** What came of a case that the police have filed. */
export const policeResults = {
  prosecuted: { final: false, judged: false },
  convicted: { final: true, judged: true },
  'not-guilty': { final: true, judged: true },
  withdrawn: {
    final: true,
    judged: false,
  },
  'no-prosecution': {
    final: true,
    judged: false,
  },
} as const satisfies Record<string, PoliceResultDefinition>;
export type PoliceResult = keyof typeof policeResults;

/** The referral to the police (移送公安机关), beside the ladder; from it follows whether a penalty may be decided. */
export interface Referral {
  readonly status: ReferralStatus;
  readonly suspicion: Exclude<Suspicion, 'none'>;
  readonly openedOn: PlainDate;
  /** The police who have the matter now. */
  readonly policeAuthority: string;
  readonly transferredOn: PlainDate | null;
  readonly receivedOn: PlainDate | null;
  readonly refusedOn: PlainDate | null;
  /** Day on which the police answered the request to reconsider. */
  readonly reconsideredOn: PlainDate | null;
  readonly supervisionRequestedOn: PlainDate | null;
  readonly filedOn: PlainDate | null;
  /** Day on which the police signed for the materials after filing (C5); null before. */
  readonly materialsSignedForOn: PlainDate | null;
  readonly policeReference: string | null;
  readonly result: PoliceResult | null;
  /** The latest step in words: why it was declined or refused, what was reported back. */
  readonly words: KeptText | null;
  /** Day of the latest step; what is recorded next cannot have happened before. */
  readonly latestStepOn: PlainDate;
}

const endedStatuses: readonly ReferralStatus[] = ['declined', 'not-filed', 'reported-back'];

/** Whether the referral still waits for the head of the agency, the police, the procuratorate or the courts. */
export function referralIsOpen({ referral }: { readonly referral: Referral | null }): boolean {
  return referral !== null && !endedStatuses.includes(referral.status);
}

/** Whether the courts have judged the matter, so that it is not transferred once more. */
export function isJudged({ referral }: { readonly referral: Referral | null }): boolean {
  return referral !== null && referral.result !== null && policeResults[referral.result].judged;
}

/** Whether the courts have convicted, so that no administrative penalty follows for the same matter. */
export function endedInConviction({ referral }: { readonly referral: Referral | null }): boolean {
  return referral?.result === 'convicted';
}
