import type { AdministrativeAct } from '../../procedures/administrative-act/administrative-act.ts';
import type { ActNature } from '../../procedures/administrative-act/acts-of-process.ts';
import type { RecoveryCase } from '../case-state.ts';
import type { DeadlineScope } from '../deadline-scope.ts';
import { message } from '../messages.ts';

/** Who has the power to issue an act: the department, the agency itself, or whoever decides on recovery (open point 1). */
type IssuingBody = 'department' | 'agency' | 'deciding-body';

/** What acts of a kind are like in a case. */
interface KindOfAct extends ActNature<RecoveryCase> {
  /** The body that issues them (B6, D8). */
  readonly issuedBy: IssuingBody;
  /** What the clocks belong to of those who are heard before one. */
  readonly scopeOfHearing: DeadlineScope;
}

/** The administrative acts of a case, by kind: a penalty is always the department's, what is done to a benefit the agency's own. */
export const actKinds = {
  'recovery-decision': {
    called: message('the-decision'),
    issuedBy: 'deciding-body',
    scopeOfHearing: 'stage',
    scopeOfRemedies: 'process',
  },
  fine: {
    called: message('the-penalty'),
    namedInTitles: true,
    issuedBy: 'department',
    scopeOfHearing: 'penalty',
    scopeOfRemedies: 'penalty',
  },
  withholding: ofBenefit('withholding'),
  suspension: ofBenefit('suspension'),
  stop: ofBenefit('stop'),
} as const satisfies Readonly<Record<string, KindOfAct>>;
export type ActKind = keyof typeof actKinds;

/** The kind of an act of a case. */
export function kindOfAct({ kind }: Pick<AdministrativeAct, 'kind'>): ActKind {
  if (isKindOfAct(kind)) return kind;
  throw new Error(`A case has no acts of the kind ${kind}.`);
}

function isKindOfAct(kind: string): kind is ActKind {
  return Object.hasOwn(actKinds, kind);
}

function ofBenefit(kind: 'withholding' | 'suspension' | 'stop') {
  return {
    called: message(`the-${kind}`),
    namedInTitles: true,
    issuedBy: 'agency',
    scopeOfHearing: 'stage',
    scopeOfRemedies: 'benefit',
  } as const satisfies KindOfAct;
}
