import { randomUUID } from 'node:crypto';
import { z } from 'zod';

const opened = z.object({ id: z.string() });

export class BenchRequestError extends Error {
  override readonly name = 'BenchRequestError';
  readonly code = 'bench-request-failed';
}

/** An office at work through REST, with requests as its own software would send them. */
export class Office {
  readonly #base: string;

  constructor(base: string) {
    this.#base = base;
  }

  /** Opens a case and gives its id. */
  async open(): Promise<string> {
    return opened.parse(await this.#post('/cases', openingBody)).id;
  }

  async confirm(caseId: string): Promise<void> {
    await this.#post(`/cases/${caseId}/commands/confirm-overpayment`, confirmation);
  }

  async note(caseId: string): Promise<void> {
    await this.#post(`/cases/${caseId}/commands/note`, { text: 'The bank was asked for its statements.' });
  }

  async get(path: string): Promise<unknown> {
    return answerOf(await fetch(`${this.#base}${path}`), path);
  }

  async #post(path: string, body: unknown): Promise<unknown> {
    const response = await fetch(`${this.#base}${path}`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'X-Acting-Person': 'caseworker-1',
        'Idempotency-Key': randomUUID(),
      },
      body: JSON.stringify(body),
    });
    return answerOf(response, path);
  }
}

async function answerOf(response: Response, path: string): Promise<unknown> {
  const text = await response.text();
  if (!response.ok) throw new BenchRequestError(`${path}: ${response.status} ${text}`);
  const answer: unknown = JSON.parse(text);
  return answer;
}

const openingBody = {
  office: 'dayu',
  scheme: 'employee-pension',
  violation: 'pension-after-death',
  source: 'data-match',
  foundOn: '2026-01-04',
  person: {
    name: '王小明',
    identityNumber: '360731194503120017',
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
