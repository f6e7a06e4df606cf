import { z } from 'zod';
import { workflowIdOf } from '../../contracts/recovery-case.ts';
import { confirmation, openingBody } from '../sample/opening-body.ts';
import type { RestClient } from './rest-client.ts';
import { fastForwardPast, virtualNow, type TestTemporal } from './temporal.ts';

const deadlines = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      purpose: z.string(),
      rule: z.string(),
      due: z.string(),
      opensNext: z.string(),
      runsOutAt: z.string(),
      status: z.string(),
    }),
  ),
});
export type FollowedDeadline = z.infer<typeof deadlines>['items'][number];

const caseBody = z.looseObject({ stage: z.string(), revision: z.number() });

/** Where cases are led: the API, and the client that lets their time pass. */
export interface CaseGround {
  readonly rest: RestClient;
  readonly temporal: Pick<TestTemporal, 'client'>;
}

/** A case that a test opens through REST and follows through time. */
export class FollowedCase {
  readonly id: string;
  readonly #ground: CaseGround;

  constructor(ground: CaseGround, id: string) {
    this.#ground = ground;
    this.id = id;
  }

  static async open(ground: CaseGround, part: Record<string, unknown> = {}): Promise<FollowedCase> {
    const opened = await ground.rest.post('/cases', openingBody(part));
    if (opened.status !== 201) throw new Error(JSON.stringify(opened.body));
    return new FollowedCase(ground, String(opened.body['id']));
  }

  /** Opened and confirmed, with its notice to return on the way. */
  static async confirmed(ground: CaseGround, part: Record<string, unknown> = {}): Promise<FollowedCase> {
    const followed = await FollowedCase.open(ground);
    await followed.command('confirm-overpayment', { ...confirmation, ...part });
    return followed;
  }

  async command(command: string, body: unknown): Promise<void> {
    await this.#ground.rest.command(this.id, command, body);
  }

  async read(): Promise<z.infer<typeof caseBody>> {
    return caseBody.parse((await this.#ground.rest.get(`/cases/${this.id}`)).body);
  }

  async part(path: string): Promise<Record<string, unknown>> {
    const answer = await this.#ground.rest.get(`/cases/${this.id}/${path}`);
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  async running(): Promise<readonly FollowedDeadline[]> {
    const body = await this.part('deadlines?status=running');
    return deadlines.parse(body).items.toSorted((one, other) => one.runsOutAt.localeCompare(other.runsOutAt));
  }

  /** Lets time pass until the case stands in a stage; gives up when nothing is due any more. */
  async untilStage(stage: string): Promise<void> {
    while ((await this.read()).stage !== stage) await this.passNextDeadline();
  }

  /** Lets time pass until an hour after the deadline that is due next, and waits until the case has moved. */
  async passNextDeadline(): Promise<FollowedDeadline> {
    const [next] = await this.running();
    if (next === undefined) throw new Error('No clock is running.');
    const before = (await this.read()).revision;
    await fastForwardPast(this.#ground.temporal.client, workflowIdOf(this.id), Date.parse(next.runsOutAt));
    await this.moved(before);
    return next;
  }

  /** Today, by the case's own clock. */
  async today(): Promise<string> {
    const now = await virtualNow(this.#ground.temporal.client, workflowIdOf(this.id));
    return new Date(now + 8 * 3_600_000).toISOString().slice(0, 10);
  }

  /** Waits until the record shows a later revision. */
  async moved(revision: number): Promise<void> {
    for (let attempt = 0; attempt < 300; attempt += 1) {
      if ((await this.read()).revision > revision) return;
      await new Promise((resume) => setTimeout(resume, 50));
    }
    throw new Error(`The case did not move on from revision ${revision}.`);
  }
}
