import { setTimeout as delay } from 'node:timers/promises';
import type { z } from 'zod';
import { dateAt, startOfDay } from '../../domain/calendar/time-zone.ts';
import { plainDate, type PlainDate } from '../../domain/calendar/plain-date.ts';
import {
  deadlinesAnswer,
  documentsAnswer,
  forecastAnswer,
  historyAnswer,
  receiptAnswer,
  timelineAnswer,
  type CaseDocument,
  type Deadline,
  type TimelineEntry,
} from './answers.ts';
import type { ProcessClock } from './process-clock.ts';
import { DemoError } from './demo-error.ts';
import type { ActingPerson, Rest } from './rest.ts';
import type { Narrator } from './narrator.ts';

/** What a story is played with. */
export interface Stage {
  readonly rest: Rest;
  readonly clock: ProcessClock;
  readonly narrator: Narrator;
}

const zone = 'Asia/Shanghai';
const tenInTheMorning = 10 * 3_600_000;
/** Most entries of a page: one step of a case leaves far fewer. */
const page = 'limit=200';
const mostAttempts = 600;
const betweenAttempts = 25;

/** Where processes of a kind are, and what is read of one. */
export interface NarratedKind<Answer> {
  /** Segment of their addresses. */
  readonly segment: string;
  /** As their workflows are called. */
  readonly kind: string;
  readonly answer: z.ZodType<Answer>;
}

/** A process that is opened, commanded and led through time while its timeline is told. */
export class NarratedProcess<Answer extends { readonly revision: number }> {
  readonly id: string;
  readonly #stage: Stage;
  readonly #kind: NarratedKind<Answer>;
  #taken = 0;

  constructor(stage: Stage, kind: NarratedKind<Answer>, id: string) {
    this.#stage = stage;
    this.#kind = kind;
    this.id = id;
  }

  async command(actor: ActingPerson, command: string, body: unknown): Promise<void> {
    const { rest } = this.#stage;
    const { revision } = await rest.post(`${this.path}/commands/${command}`, body, actor, receiptAnswer);
    await until(`the record of ${command}`, async () => (await this.read()).revision >= revision);
    await this.tellNews();
  }

  read(): Promise<Answer> {
    return this.#stage.rest.get(this.path, this.#kind.answer);
  }

  forecast() {
    return this.#stage.rest.get(`${this.path}/forecast`, forecastAnswer);
  }

  async documents(): Promise<readonly CaseDocument[]> {
    return (await this.#stage.rest.get(`${this.path}/documents?${page}`, documentsAnswer)).items;
  }

  /** Waits until every document that it has issued has gone out. @throws DemoError if one cannot be made */
  async documentsSent(): Promise<readonly CaseDocument[]> {
    await until('the documents to go out', async () => {
      const waiting = (await this.documents()).filter(({ status }) => status !== 'dispatched');
      const failed = waiting.find(({ lastError }) => lastError !== null);
      if (failed !== undefined) throw new DemoError(`${failed.number} has not gone out: ${failed.lastError}`);
      return waiting.length === 0;
    });
    return this.documents();
  }

  /** The case in the Temporal UI, where one is known. */
  async temporalUi(): Promise<string | null> {
    return (await this.#stage.rest.get(`${this.path}/history?limit=1`, historyAnswer)).links.temporalUi;
  }

  temporalEvents(): Promise<number> {
    return this.#stage.clock.events(this.workflowId);
  }

  /** The day that it is for the case. */
  async today(): Promise<PlainDate> {
    return dateAt(await this.#stage.clock.now(this.workflowId), zone);
  }

  /** Skips time until the clock that runs out next has done so, and tells nothing. @throws DemoError if none runs */
  async pass(): Promise<Deadline> {
    const [next] = await this.#running();
    if (next === undefined) throw new DemoError(`No clock of ${this.workflowId} is running any more.`);
    const instant = Date.parse(next.runsOutAt);
    await this.#stage.clock.pass(this.workflowId, instant);
    await this.#recorded(instant);
    return next;
  }

  /** Skips time to the morning of the day on which a person does something, and tells what happens until then. */
  async waitUntil(date: string, what: string): Promise<void> {
    this.#stage.narrator.aside(`Time is skipped until ${date}, when ${what}.`);
    const instant = startOfDay(plainDate(date), zone) + tenInTheMorning;
    await this.#stage.clock.passTo(this.workflowId, instant);
    await this.#recorded(instant);
    await this.tellNews();
  }

  /** Skips time to what comes next by itself, and tells it. */
  async waitForNext(): Promise<void> {
    const { title } = await this.pass();
    this.#stage.narrator.aside(`Time is skipped until ${await this.today()}. Due next: ${title}.`);
    await this.tellNews();
  }

  /** Tells what has come to the timeline. */
  async tellNews(): Promise<void> {
    for (const entry of await this.takeNews()) this.#stage.narrator.entry(entry);
  }

  /** What has come to the timeline since it was last taken or told, oldest first. */
  async takeNews(): Promise<readonly TimelineEntry[]> {
    const path = `${this.path}/timeline?order=descending&${page}`;
    const latest = (await this.#stage.rest.get(path, timelineAnswer)).items.toReversed();
    const fresh = latest.filter(({ sequence }) => sequence > this.#taken);
    this.#taken = latest.at(-1)?.sequence ?? this.#taken;
    return fresh;
  }

  /** Id of its workflow at Temporal. */
  get workflowId(): string {
    return `${this.#kind.kind}/${this.id}`;
  }

  get path(): string {
    return `/${this.#kind.segment}/${this.id}`;
  }

  async #recorded(instant: number): Promise<void> {
    await until('the record of what was due', async () =>
      (await this.#running()).every(({ runsOutAt }) => Date.parse(runsOutAt) > instant),
    );
  }

  async #running(): Promise<readonly Deadline[]> {
    return (await this.#stage.rest.get(`${this.path}/deadlines?status=running&${page}`, deadlinesAnswer)).items;
  }
}

/** What is done shows within moments. @throws DemoError if it does not */
export async function until(what: string, reached: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    if (await reached()) return;
    await delay(betweenAttempts);
  }
  throw new DemoError(`Waited in vain for ${what}. See the logs of API and worker.`);
}
