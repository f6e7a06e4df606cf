import { openingBody } from '../../../api/cases/opening/opening-body.ts';
import { plainDate } from '../../../domain/calendar/plain-date.ts';
import { DomainError } from '../../../domain/error.ts';
import { findingsOfOpening } from '../../../domain/kernel/incoming/holding-against.ts';
import type { CaseOpening } from '../../../domain/recovery-case/case-opening.ts';
import { recoveryCase } from '../../../domain/recovery-case/definition.ts';
import { checkOpening } from '../../../domain/recovery-case/opening.ts';
import { living, openingBody as sensibleBody } from '../../sample/opening-body.ts';
import { SimulatedCase, sampleOpening } from '../../sample/sample-case.ts';
import type { Draws } from '../walks/draws.ts';
import { EdgeBodies } from './edge-bodies.ts';
import { describedBy } from './json-schema.ts';

const today = plainDate('2026-01-05');
const schema = describedBy(openingBody);
const sensible = {
  ...sensibleBody(),
  debtor: { name: '戴小某', address: '大余县某镇', relationship: '女儿' },
  currentBenefit: { benefitCode: 'basic-pension', monthlyAmount: '2500.00', payDay: 15 },
};

/** A case that is opened with what lies at the edges of an opening; null where the API or the rules refuse it. */
export function openedAtTheEdges(draws: Draws): SimulatedCase | null {
  const bodies = new EdgeBodies(draws, { today, days: ['2017-03-01', '2019-12-31'], ids: ['dayu', 'cn'] }, 'CNY');
  const read = openingBody.safeParse(bodies.around(schema, draws.chance(50) ? sensible : { ...sensible, ...living }));
  if (!read.success) return null;
  const { office: _office, rulebook: _rulebook, linkTo: _others, otherMatter: _why, claimPeriods, ...told } = read.data;
  const numbered = claimPeriods.map((period, index) => ({ id: `P${index + 1}`, ...period }));
  const opening = sampleOpening({ ...told, claimPeriods: numbered });
  return isRefused(opening) ? null : new SimulatedCase(today, opening);
}

function isRefused(opening: CaseOpening): boolean {
  try {
    checkOpening(opening, today);
    const findings = findingsOfOpening(recoveryCase, opening, {}, { on: today });
    return findings.some(({ effect }) => effect === 'refuses');
  } catch (error) {
    if (error instanceof DomainError) return true;
    throw error;
  }
}
