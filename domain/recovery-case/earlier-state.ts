import type { Agreement, RecoveryCaseState } from './case-state.ts';
import type { Referral } from './police/referral.ts';

/** Parts of the state that came after the first version, each as it was before anybody could record anything in it. */
const laterParts = { collaborations: [] } as const satisfies Partial<RecoveryCaseState>;
type LaterPart = keyof typeof laterParts;

type AgreementOfAnyVersion = Omit<Agreement, 'replaces'> & Partial<Pick<Agreement, 'replaces'>>;
type ReferralOfAnyVersion = Omit<Referral, 'materialsSignedForOn'> & Partial<Pick<Referral, 'materialsSignedForOn'>>;

/** A state that this version or an earlier one has left: parts that came later can be missing. */
export type StateOfAnyVersion = Omit<RecoveryCaseState, LaterPart | 'agreement' | 'referral'> &
  Partial<Pick<RecoveryCaseState, LaterPart>> & {
    readonly agreement: AgreementOfAnyVersion | null;
    readonly referral: ReferralOfAnyVersion | null;
  };

/** The state with all parts of this version: a case lives longer than the version that it was opened by. */
export function completed(state: StateOfAnyVersion): RecoveryCaseState {
  const { agreement, referral } = state;
  return {
    ...laterParts,
    ...state,
    agreement: agreement === null ? null : { replaces: null, ...agreement },
    referral: referral === null ? null : { materialsSignedForOn: null, ...referral },
  };
}
