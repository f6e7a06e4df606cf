import { caseAnswer, openedAnswer, type CaseAnswer } from './answers.ts';
import type { ActingPerson } from './rest.ts';
import { NarratedProcess, type Stage } from './narrated-process.ts';

const cases = { segment: 'cases', kind: 'recovery-case', answer: caseAnswer } as const;

/** A story can be played again on the same record, which has its case of before. */
const playedBefore = { confirmWarnings: ['same-body'], otherMatter: '同一演示案例重新演示。' };

/** A recovery case that is told. */
export class NarratedCase extends NarratedProcess<CaseAnswer> {
  static async open(
    stage: Stage,
    actor: ActingPerson,
    opening: Readonly<Record<string, unknown>>,
  ): Promise<NarratedCase> {
    const body = { ...opening, ...playedBefore };
    const { id } = await stage.rest.post('/cases', body, actor, openedAnswer);
    const told = new NarratedCase(stage, cases, id);
    await told.tellNews();
    return told;
  }
}
