import { caseAnswer, openedAnswer, type CaseAnswer } from './answers.ts';
import type { ActingPerson } from './rest.ts';
import { NarratedProcess, type Stage } from './narrated-process.ts';

const cases = { segment: 'cases', kind: 'recovery-case', answer: caseAnswer } as const;

/** A recovery case that is told. */
export class NarratedCase extends NarratedProcess<CaseAnswer> {
  static async open(stage: Stage, actor: ActingPerson, opening: unknown): Promise<NarratedCase> {
    const { id } = await stage.rest.post('/cases', opening, actor, openedAnswer);
    const told = new NarratedCase(stage, cases, id);
    await told.tellNews();
    return told;
  }
}
