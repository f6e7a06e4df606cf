import type { Transition } from '../recovery-case.ts';

/** Who has the power to issue an act: the department, the agency itself, or whoever decides on recovery (open point 1). */
export type IssuingBody = 'department' | 'agency' | 'deciding-body';

/** The body that issues acts of a kind (B6, D8): a penalty is always the department's, what is done to a benefit the agency's own. */
const issuingBodies = {
  'recovery-decision': 'deciding-body',
  fine: 'department',
  withholding: 'agency',
  suspension: 'agency',
  stop: 'agency',
} as const satisfies Readonly<Record<string, IssuingBody>>;

/** The authority in whose name an act of a kind is issued. */
export function issuerOfAct({ state, settings }: Transition, kind: keyof typeof issuingBodies): string {
  const { name, decidingAuthority } = state.opening.office;
  const body = issuingBodies[kind];
  return body === 'agency' || (body === 'deciding-body' && settings.decidingBody === 'agency')
    ? name
    : decidingAuthority;
}
