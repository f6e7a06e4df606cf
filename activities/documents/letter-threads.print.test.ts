import { afterEach, describe, expect, it } from '@jest/globals';
import { lettersOfEachKind } from '../../tests/golden-letters/sample-letters.ts';
import { specialLetters } from '../../tests/golden-letters/special-letters.ts';
import { DomainError } from '../../domain/error.ts';
import { minorUnits } from '../../domain/money/money.ts';
import { DocumentError } from './document-error.ts';
import { LetterThreads } from './letter-threads.ts';
import { recoveryCaseLetters } from './templates/registry.ts';
import { renderLetter } from './render-letter.ts';

const started: LetterThreads[] = [];
afterEach(() => Promise.all(started.splice(0).map((threads) => threads.stop())));

function start(): LetterThreads {
  const threads = new LetterThreads();
  started.push(threads);
  return threads;
}

/** Milliseconds: a busy machine is no fault. */
const patience = 120_000;

const notice = lettersOfEachKind['notice-to-return'];

/** A letter that takes long: its request is written out on many pages. */
const long = {
  ...lettersOfEachKind['collaboration-letter'],
  particulars: {
    kind: 'collaboration-letter',
    authority: '赣州监狱',
    request: '请协助核实服刑起止日期。\n'.repeat(300),
  },
} as const;

describe('a letter that is rendered in a thread', () => {
  it('is the same, to the byte, as where it is rendered in place', async () => {
    const threads = start();
    const requests = [notice, lettersOfEachKind['recovery-decision'], ...Object.values(specialLetters).slice(0, 3)];
    for (const request of requests)
      expect(
        (await threads.render('recovery-case', request, patience)).equals(
          await renderLetter(recoveryCaseLetters, request),
        ),
      ).toBe(true);
  });

  it('lets whoever does something else pass by', async () => {
    const threads = start();
    await threads.render('recovery-case', notice, patience);
    const meanwhile = { isOver: false, othersServed: 0 };
    const rendered = threads.render('recovery-case', long, patience).finally(() => {
      meanwhile.isOver = true;
    });
    while (!meanwhile.isOver) {
      await new Promise(setImmediate);
      meanwhile.othersServed += 1;
    }
    expect((await rendered).subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect(meanwhile.othersServed).toBeGreaterThan(100);
  });

  it('is refused in the same words and with the same code', async () => {
    const threads = start();
    for (const request of [
      { ...notice, templateVersion: 99 },
      { ...lettersOfEachKind['demand-letter'], particulars: notice.particulars },
    ]) {
      const inPlace: unknown = await renderLetter(recoveryCaseLetters, request).catch((error: unknown) => error);
      const inThread: unknown = await threads
        .render('recovery-case', request, patience)
        .catch((error: unknown) => error);
      expect(inThread).toBeInstanceOf(DocumentError);
      expect(inThread).toEqual(inPlace);
      expect(inThread).toMatchObject({ code: expect.stringMatching(/^(template-version|document-particulars)-/) });
    }
    const negative = { ...lettersOfEachKind['recovery-decision'], amountDue: minorUnits(-1) };
    await expect(threads.render('recovery-case', negative, patience)).rejects.toBeInstanceOf(DomainError);
    await expect(threads.render('recovery-case', negative, patience)).rejects.toMatchObject({ code: 'amount-invalid' });
  });

  it('is given up where it takes too long, and the next one is rendered all the same', async () => {
    const threads = start();
    await expect(threads.render('recovery-case', long, 1)).rejects.toMatchObject({ name: 'AbortError' });
    expect(
      (await threads.render('recovery-case', notice, patience)).equals(await renderLetter(recoveryCaseLetters, notice)),
    ).toBe(true);
  });
});
