import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { checkDigitOf } from '../../domain/identity-numbers/chinese-number.ts';
import { KeptAliveRequests, type Answer } from './kept-alive-requests.ts';

const opened = z.object({ id: z.string() });

export class BenchRequestError extends Error {
  override readonly name = 'BenchRequestError';
  readonly code = 'bench-request-failed';
}

/** An office at work through REST, with requests as its own software would send them: one that comes too early is sent again. */
export class Office {
  readonly #base: string;
  readonly #requests = new KeptAliveRequests();

  constructor(base: string) {
    this.#base = base;
  }

  /** Opens a case and gives its id. */
  async open(): Promise<string> {
    return opened.parse(await this.#post('/cases', openingBody())).id;
  }

  async confirm(caseId: string): Promise<void> {
    await this.#post(`/cases/${caseId}/commands/confirm-overpayment`, confirmation);
  }

  async note(caseId: string): Promise<void> {
    await this.#post(`/cases/${caseId}/commands/note`, { text: 'The bank was asked for its statements.' });
  }

  async get(path: string): Promise<unknown> {
    return contentOf(await this.#requests.get(`${this.#base}${path}`), path);
  }

  async #post(path: string, body: unknown): Promise<unknown> {
    const headers = { 'X-Acting-Person': 'caseworker-1', 'Idempotency-Key': randomUUID() };
    for (;;) {
      const answer = await this.#requests.post(`${this.#base}${path}`, headers, body);
      if (answer.retryAfter === null) return contentOf(answer, path);
      await pause(1_000 * answer.retryAfter);
    }
  }
}

function contentOf({ status, text }: Answer, path: string): unknown {
  if (status < 200 || status > 299) throw new BenchRequestError(`${path}: ${status} ${text}`);
  const content: unknown = JSON.parse(text);
  return content;
}

/** Each case is about somebody else: by chance, so that an office can be at work on the same record again. */
function openingBody() {
  const seventeen = `360731194503${String(randomInt(1, 29)).padStart(2, '0')}${String(randomInt(1000)).padStart(3, '0')}`;
  return {
    ...opening,
    person: { ...opening.person, identityNumber: `${seventeen}${checkDigitOf(seventeen)}` },
    // Among many cases chance meets the same person again.
    confirmWarnings: ['same-body'],
    otherMatter: 'Measured beside the others.',
  };
}

const opening = {
  office: 'dayu',
  scheme: 'employee-pension',
  violation: 'pension-after-death',
  source: 'data-match',
  foundOn: '2026-01-04',
  person: {
    name: '王小明',
    address: '江西省大余县南安镇一号',
    diedOn: '2024-02-03',
  },
  debtor: { name: '王小红', address: '江西省大余县南安镇一号', relationship: 'daughter' },
  currency: 'CNY',
  claimPeriods: [{ from: '2024-03-01', to: '2025-12-31', benefitCode: 'basic-pension', amount: '128900.00' }],
};

const confirmation = {
  amounts: [{ claimPeriodId: 'P1', amount: '128900.00' }],
  suspicion: 'none',
  findings: 'The death certificate of 2024 was found.',
};
