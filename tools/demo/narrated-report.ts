import { z } from 'zod';
import { openedAnswer } from './answers.ts';
import type { ActingPerson } from './rest.ts';
import { NarratedProcess, until, type Stage } from './narrated-process.ts';

const reportAnswer = z.object({
  number: z.string(),
  revision: z.number(),
  stage: z.string(),
  stageTitle: z.string(),
  reporter: z.object({ ids: z.array(z.string()) }),
  award: z.object({ amount: z.string().nullable() }).nullable(),
  closing: z.object({ on: z.string(), outcomeTitle: z.string() }).nullable(),
});
export type ReportAnswer = z.infer<typeof reportAnswer>;

const reports = { segment: 'whistleblower-reports', kind: 'reward', answer: reportAnswer } as const;

/** A whistleblower report that is told. */
export class NarratedReport extends NarratedProcess<ReportAnswer> {
  static async open(stage: Stage, actor: ActingPerson, opening: unknown): Promise<NarratedReport> {
    const { id } = await stage.rest.post(`/${reports.segment}`, opening, actor, openedAnswer);
    const told = new NarratedReport(stage, reports, id);
    await told.tellNews();
    return told;
  }

  /** Waits for what another process tells it. */
  async untilStage(stage: string): Promise<ReportAnswer> {
    await until(`the report to stand in ${stage}`, async () => (await this.read()).stage === stage);
    await this.tellNews();
    return this.read();
  }
}
