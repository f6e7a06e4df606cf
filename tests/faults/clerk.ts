import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { openingBody } from '../sample/opening-body.ts';
import type { Journal, Outcome } from './journal.ts';
import { bodyOf, type GivenName, type Step } from './office-work.ts';

const openedCase = z.object({ id: z.string(), number: z.string() });
const receipt = z.object({ revision: z.number() });
const problem = z.object({ code: z.string() });

/** What came back: an answer, or none. */
type Answer = { readonly status: number; readonly body: unknown; readonly tag: string | null } | null;

/** Milliseconds between an answer and what the clerk does next, and before something is repeated. */
const betweenSteps = 100;
const beforeRepetition = 500;
/** Milliseconds for which an answer to an opening and to a reading is waited for. */
const usualPatience = 15_000;
/** Milliseconds after which even those who insist give up. */
const longestInsistence = 600_000;

/** The cases that all clerks work on, until there are as many as a run takes. */
export class SharedCases {
  readonly ids: string[] = [];
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get areEnough(): boolean {
    return this.ids.length >= this.#most;
  }

  at(share: number): string | undefined {
    return this.ids[Math.floor(share * this.ids.length)];
  }
}

/** A person's software: it gives commands under keys, and either insists on an answer or leaves it at that. */
export class Clerk {
  readonly #name: string;
  readonly #api: string;
  readonly #cases: SharedCases;
  readonly #journal: Journal;
  #given = 0;

  constructor(name: string, api: string, cases: SharedCases, journal: Journal) {
    this.#name = name;
    this.#api = api;
    this.#cases = cases;
    this.#journal = journal;
  }

  /** Works until told to stop; what has been begun is brought to its end, which an insistent clerk awaits. */
  async work(steps: readonly Step[], stop: AbortSignal): Promise<void> {
    for (const step of repeatedly(steps)) {
      if (stop.aborted) return;
      const caseId = this.#cases.at(step.which);
      if (caseId === undefined || (step.does === 'open' && !this.#cases.areEnough)) await this.open(step.insists);
      else if (step.does !== 'open') await this.#give(caseId, step.does, step);
      await pause(betweenSteps);
    }
  }

  /**
   * Opens a case and reads it: an opening is acknowledged a moment before it is recorded, and one that is lost in between is asked
   * for again.
   */
  async open(insists: boolean): Promise<void> {
    const key = this.#key();
    const body = openingBody();
    const giveUpAt = Date.now() + longestInsistence;
    do {
      const answer = await this.#post('/cases', body, key, usualPatience, null);
      if (answer?.status === 201) {
        const opened = openedCase.parse(answer.body);
        const acknowledged = { caseId: opened.id, number: opened.number };
        if (await this.#isRecorded(opened.id)) {
          this.#journal.openings.push(acknowledged);
          this.#journal.acknowledged();
          this.#cases.ids.push(opened.id);
          return;
        }
        this.#journal.openedAgain.push(acknowledged);
      } else if (!insists) break;
      await pause(beforeRepetition);
    } while (Date.now() < giveUpAt);
    if (insists) this.#journal.neverAnswered.push(`opening ${key}`);
    else this.#journal.openingsGivenUp += 1;
  }

  async #give(caseId: string, command: GivenName, how: Step): Promise<void> {
    const key = this.#key();
    const body = bodyOf(command, key, how.amount, today());
    const tag = how.withTag ? ((await this.#send(`/cases/${caseId}`, {}, how.patience))?.tag ?? null) : null;
    const send = () => this.#post(`/cases/${caseId}/commands/${command}`, body, key, how.patience, tag);
    const outcome = await this.#settled(send, how.insists, `${command} ${key} of ${caseId}`);
    this.#journal.commands.push({ command, caseId, actor: this.#name, key, amount: how.amount, outcome });
    if (outcome.kind !== 'acknowledged') return;
    this.#journal.acknowledged();
    if (how.repeats) await this.#repeat(send, outcome.revision, `${command} ${key} of ${caseId}`);
  }

  /** Sends until there is an answer, or once. */
  async #settled(send: () => Promise<Answer>, insists: boolean, what: string): Promise<Outcome> {
    const giveUpAt = Date.now() + longestInsistence;
    do {
      const answer = await send();
      if (answer?.status === 200) return { kind: 'acknowledged', revision: receipt.parse(answer.body).revision };
      if (answer !== null && answer.status < 500) return { kind: 'refused', code: problem.parse(answer.body).code };
      if (!insists) return { kind: 'given-up' };
      await pause(beforeRepetition);
    } while (Date.now() < giveUpAt);
    this.#journal.neverAnswered.push(what);
    return { kind: 'given-up' };
  }

  async #repeat(send: () => Promise<Answer>, revision: number, what: string): Promise<void> {
    const again = await this.#settled(send, true, `${what}, repeated`);
    this.#journal.repetitions += 1;
    if (again.kind === 'acknowledged' && again.revision === revision) return;
    this.#journal.otherAnswers.push(`${what}: ${JSON.stringify(again)} after revision ${revision}`);
  }

  /** Reads until the case is there; false where neither record nor Temporal knows it any more. */
  async #isRecorded(caseId: string): Promise<boolean> {
    for (const giveUpAt = Date.now() + longestInsistence; Date.now() < giveUpAt; await pause(beforeRepetition)) {
      const answer = await this.#send(`/cases/${caseId}`, {}, usualPatience);
      if (answer?.status === 200) return true;
      if (answer?.status === 404) return false;
    }
    this.#journal.neverAnswered.push(`reading ${caseId}`);
    return false;
  }

  #post(path: string, body: unknown, key: string, patience: number, tag: string | null): Promise<Answer> {
    const headers = {
      'Content-Type': 'application/json',
      'X-Acting-Person': this.#name,
      'Idempotency-Key': key,
      ...(tag === null ? {} : { 'If-Match': tag }),
    };
    return this.#send(path, { method: 'POST', headers, body: JSON.stringify(body) }, patience);
  }

  async #send(path: string, request: RequestInit, patience: number): Promise<Answer> {
    try {
      const response = await fetch(`${this.#api}${path}`, { ...request, signal: AbortSignal.timeout(patience) });
      const body: unknown = await response.json();
      this.#note(response.status, body, path);
      return { status: response.status, body, tag: response.headers.get('ETag') };
    } catch {
      // Refused, cut or too late: nobody knows what has become of the request.
      this.#journal.count('none');
      return null;
    }
  }

  #note(status: number, body: unknown, path: string): void {
    const { code = '' } = problem.safeParse(body).data ?? {};
    this.#journal.count(`${status} ${code}`.trim());
    if (status >= 500 && status !== 503) this.#journal.unexpected.push(`${path}: ${status} ${JSON.stringify(body)}`);
  }

  #key(): string {
    this.#given += 1;
    return `${this.#name}-${this.#given}`;
  }
}

function* repeatedly(steps: readonly Step[]): Generator<Step> {
  while (steps.length > 0) yield* steps;
}

/** Today where the office is. */
function today(): string {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
}
