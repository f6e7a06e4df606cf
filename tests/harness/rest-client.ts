import { randomUUID } from 'node:crypto';
import { z } from 'zod';

const jsonObject = z.record(z.string(), z.unknown());

export interface RestAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed JSON; tests say what they expect of it. */
  readonly body: Record<string, unknown>;
}

interface Writing {
  readonly idempotencyKey?: string;
  readonly ifMatch?: string;
  readonly actingPerson?: string;
  readonly language?: string;
}

/** The API as an office's own software would use it; tests read English, unless they say otherwise. */
export class RestClient {
  readonly #base: string;

  constructor(base: string) {
    this.#base = base;
  }

  /** @param reader who says that they read; nobody where left out */
  async get(path: string, language = 'en', reader?: string): Promise<RestAnswer> {
    const headers = { 'Accept-Language': language, ...(reader === undefined ? {} : { 'X-Acting-Person': reader }) };
    return answerOf(await fetch(`${this.#base}${path}`, { headers }));
  }

  async content(path: string): Promise<Buffer> {
    const response = await fetch(`${this.#base}${path}`);
    return Buffer.from(await response.arrayBuffer());
  }

  /** What a request is answered with that is no JSON. */
  async bytes(path: string, body: unknown, writing: Writing = {}): Promise<Buffer> {
    const response = await this.#send(path, body, writing);
    return Buffer.from(await response.arrayBuffer());
  }

  async post(path: string, body: unknown, writing: Writing = {}): Promise<RestAnswer> {
    return answerOf(await this.#send(path, body, writing));
  }

  #send(path: string, body: unknown, writing: Writing): Promise<Response> {
    return fetch(`${this.#base}${path}`, {
      method: 'POST',
      headers: {
        'Accept-Language': writing.language ?? 'en',
        'Content-Type': 'application/json',
        'X-Acting-Person': writing.actingPerson ?? 'caseworker-1',
        'Idempotency-Key': writing.idempotencyKey ?? randomUUID(),
        ...(writing.ifMatch === undefined ? {} : { 'If-Match': writing.ifMatch }),
      },
      body: JSON.stringify(body),
    });
  }

  /** Gives a command and expects it to be carried out. */
  async command(caseId: string, command: string, body: unknown, writing: Writing = {}): Promise<RestAnswer> {
    const answer = await this.post(`/cases/${caseId}/commands/${command}`, body, writing);
    if (answer.status !== 200) throw new Error(`${command}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer;
  }
}

async function answerOf(response: Response): Promise<RestAnswer> {
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text === '' ? {} : jsonObject.parse(JSON.parse(text)),
  };
}
