import { z } from 'zod';
import { workflowIdOf } from '../../contracts/recovery-case.ts';
import { addDays, plainDate } from '../../domain/calendar/plain-date.ts';
import type { CommandName } from '../../domain/recovery-case/commands.ts';
import type { DeadlinePurpose } from '../../domain/recovery-case/deadline-purposes.ts';
import type { DocumentKind } from '../../domain/recovery-case/document-kinds.ts';
import { confirmation } from '../sample/opening-body.ts';
import { FollowedCase, type CaseGround, type FollowedDeadline } from '../harness/followed-case.ts';

const documents = z.object({ items: z.array(z.object({ id: z.string(), kind: z.string() })) });

const actions = z.object({ groups: z.array(z.object({ items: z.array(z.object({ command: z.string() })) })) });

const outstanding = z.looseObject({ totals: z.looseObject({ outstanding: z.string() }) });

/** Reminders come again and again: a story that waits in vain must end. */
const mostClocks = 30;

export const wholeClaim = '128900.00';

/** A case as the stories lead it: what happens next, told in the words of the procedure. */
export class PlayedCase {
  readonly #ground: CaseGround;
  readonly #followed: FollowedCase;

  constructor(ground: CaseGround, followed: FollowedCase) {
    this.#ground = ground;
    this.#followed = followed;
  }

  static async open(ground: CaseGround, part: Record<string, unknown> = {}): Promise<PlayedCase> {
    return new PlayedCase(ground, await FollowedCase.open(ground, part));
  }

  get workflowId(): string {
    return workflowIdOf(this.#followed.id);
  }

  give(command: CommandName, body: Record<string, unknown>): Promise<void> {
    return this.#followed.command(command, body);
  }

  /** A command that somebody else gives. */
  async giveAs(actingPerson: string, command: CommandName, body: Record<string, unknown>): Promise<void> {
    await this.#ground.rest.command(this.#followed.id, command, body, { actingPerson });
  }

  confirm(part: Record<string, unknown> = {}): Promise<void> {
    return this.give('confirm-overpayment', { ...confirmation, ...part });
  }

  async pay(amount: string, reference: string): Promise<void> {
    const receivedOn = await this.today();
    await this.give('record-payment', { amount, receivedOn, reference, payer: '戴某之子' });
  }

  /** Pays what is outstanding, to the cent. */
  async payRest(reference: string): Promise<void> {
    const { totals } = outstanding.parse(await this.#followed.read());
    await this.pay(totals.outstanding, reference);
  }

  /** Proof of service of the document of a kind, served today. */
  async serve(kind: DocumentKind): Promise<void> {
    const documentId = await this.documentId(kind);
    const servedOn = await this.today();
    await this.give('record-service', { documentId, servedOn, way: 'direct', proof: 'Signed by the son.' });
  }

  /** Id of the latest document of a kind. */
  async documentId(kind: DocumentKind): Promise<string> {
    const { items } = documents.parse(await this.#followed.part('documents?limit=200'));
    const document = items.findLast((candidate) => candidate.kind === kind);
    if (document === undefined) throw new Error(`The case has no ${kind}.`);
    return document.id;
  }

  today(): Promise<string> {
    return this.#followed.today();
  }

  async inDays(days: number): Promise<string> {
    return addDays(plainDate(await this.today()), days);
  }

  /** Waits until a command is allowed, as something has happened that people do not do. */
  async isAskedTo(command: CommandName): Promise<void> {
    for (let asked = 0; asked < 240; asked += 1) {
      const { groups } = actions.parse(await this.#followed.part('actions'));
      if (groups.some(({ items }) => items.some((item) => item.command === command))) return;
      await new Promise((resume) => setTimeout(resume, 500));
    }
    throw new Error(`${command} is not allowed.`);
  }

  /** The running clock of a purpose. */
  async clock(purpose: DeadlinePurpose): Promise<FollowedDeadline> {
    const clock = (await this.#followed.running()).find((running) => running.purpose === purpose);
    if (clock === undefined) throw new Error(`No clock runs for ${purpose}.`);
    return clock;
  }

  /** Lets the clock that is due next run out. */
  async waitForNextClock(): Promise<void> {
    await this.#followed.passNextDeadline();
  }

  /** Lets clocks run out up to and with the next one of a purpose. */
  async waitFor(purpose: DeadlinePurpose): Promise<void> {
    for (let clocks = 0; clocks < mostClocks; clocks += 1) {
      if ((await this.#followed.passNextDeadline()).purpose === purpose) return;
    }
    throw new Error(`No clock for ${purpose} has run out.`);
  }

  /** Lets clocks run out until the case stands in a stage. */
  waitUntilIn(stage: string): Promise<void> {
    return this.#followed.untilStage(stage);
  }

  /** Closes the case and waits for the end of its workflow. */
  async close(outcome: 'unfounded' | 'waived' | 'transferred'): Promise<string> {
    await this.give('close', { outcome, reason: 'By decision of the head of the agency.' });
    return this.ended();
  }

  /** Waits for the end of the workflow of a case that is closed, and answers with its id. */
  async ended(): Promise<string> {
    await this.#ground.temporal.client.workflow.getHandle(this.workflowId).result();
    return this.workflowId;
  }
}
