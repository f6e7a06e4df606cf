import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { problemAnswer } from './answers.ts';
import { DemoError } from './demo-error.ts';

/** Who gives a command, as the record will name the person. */
export interface ActingPerson {
  readonly id: string;
  readonly name: string;
}

/** Milliseconds after which a request is given up. */
const requestLimit = 30_000;

/** The API as an office's own software uses it; any answer that is not expected ends the demonstration. */
export class Rest {
  readonly #base: string;

  /** @param base address of the API, up to and with its version */
  constructor(base: string) {
    this.#base = base;
  }

  /** @throws DemoError */
  get<Answer>(path: string, answer: z.ZodType<Answer>): Promise<Answer> {
    return this.#ask('GET', path, {}, answer);
  }

  /** Writes under an idempotency key of its own. @throws DemoError */
  post<Answer>(path: string, body: unknown, actor: ActingPerson, answer: z.ZodType<Answer>): Promise<Answer> {
    const headers = {
      'Content-Type': 'application/json',
      'Idempotency-Key': randomUUID(),
      'X-Acting-Person': actor.id,
      'X-Acting-Person-Name': encodeURIComponent(actor.name),
    };
    return this.#ask('POST', path, { headers, body: JSON.stringify(body) }, answer);
  }

  async #ask<Answer>(
    method: 'GET' | 'POST',
    path: string,
    request: { readonly headers?: Record<string, string>; readonly body?: string },
    answer: z.ZodType<Answer>,
  ): Promise<Answer> {
    const response = await this.#send(method, path, request);
    const text = await response.text();
    if (!response.ok) throw new DemoError(`${method} ${path} was answered with ${response.status}: ${problem(text)}`);
    const read = answer.safeParse(parsed(text));
    if (read.success) return read.data;
    throw new DemoError(`${method} ${path} was not answered as expected: ${z.prettifyError(read.error)}`);
  }

  async #send(
    method: 'GET' | 'POST',
    path: string,
    { headers, body }: { readonly headers?: Record<string, string>; readonly body?: string },
  ): Promise<Response> {
    try {
      return await fetch(`${this.#base}${path}`, {
        method,
        headers: { 'Accept-Language': 'en', ...headers },
        ...(body === undefined ? {} : { body }),
        signal: AbortSignal.timeout(requestLimit),
      });
    } catch (error) {
      throw new DemoError(`${this.#base} does not answer. Make sure that the system runs, and start again.`, {
        cause: error,
      });
    }
  }
}

function problem(text: string): string {
  const read = problemAnswer.safeParse(parsed(text));
  if (!read.success) return text;
  const { code, detail, errors } = read.data;
  return [`${code}. ${detail}`, ...errors.map(({ field, message }) => `${field}: ${message}`)].join(' ');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
