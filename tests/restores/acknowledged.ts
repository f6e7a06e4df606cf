import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { RestClient, type RestAnswer } from '../harness/rest-client.ts';
import { openingBody } from '../sample/opening-body.ts';

/** A command that was answered as carried out. */
export interface AcknowledgedCommand {
  readonly caseId: string;
  readonly command: string;
  readonly key: string;
  readonly revision: number;
}

/** An opening that was answered with the number of its case. */
export interface AcknowledgedOpening {
  readonly caseId: string;
  readonly number: string;
}

/** Everybody in a drill is one person. */
export const actingPerson = 'caseworker-1';

const opened = z.object({ id: z.string(), number: z.string() });
const receipt = z.object({ revision: z.number() });
const mostRepeats = 60;

/** A person at work, who repeats what has no answer yet and keeps what was answered. */
export class AcknowledgedWork {
  readonly commands: AcknowledgedCommand[] = [];
  readonly openings: AcknowledgedOpening[] = [];
  #rest: RestClient;

  constructor(api: string) {
    this.#rest = new RestClient(api);
  }

  /** Where the system is after it was started again. */
  goOnAt(api: string): void {
    this.#rest = new RestClient(api);
  }

  async open(): Promise<string> {
    const answer = await this.#insist('/cases', openingBody(), 201);
    const { id: caseId, number } = opened.parse(answer.body);
    this.openings.push({ caseId, number });
    return caseId;
  }

  async give(caseId: string, command: string, body: Readonly<Record<string, unknown>>): Promise<void> {
    const key = randomUUID();
    const answer = await this.#insist(`/cases/${caseId}/commands/${command}`, body, 200, key);
    this.commands.push({ caseId, command, key, revision: receipt.parse(answer.body).revision });
  }

  /** What a note on the tag just read is answered. */
  async noteOnTag(caseId: string): Promise<string> {
    const read = await this.#rest.get(`/cases/${caseId}`);
    const ifMatch = read.headers.get('ETag');
    if (read.status !== 200 || ifMatch === null) return `reading it: ${read.status} ${String(read.body['code'])}`;
    const noted = await this.#rest.post(`/cases/${caseId}/commands/note`, { text: 'Read again.' }, { ifMatch });
    return noted.status === 200 ? 'taken' : String(noted.body['code']);
  }

  async #insist(path: string, body: unknown, status: number, idempotencyKey = randomUUID()): Promise<RestAnswer> {
    for (let repeats = 0; ; repeats += 1) {
      const answer = await this.#rest.post(path, body, { idempotencyKey, actingPerson });
      if (answer.status === status) return answer;
      if (answer.status !== 503 || repeats === mostRepeats)
        throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
      await pause(1_000);
    }
  }
}
