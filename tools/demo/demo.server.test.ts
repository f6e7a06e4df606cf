import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { basename } from 'node:path';
import { TestProduct } from '../../tests/harness/product.ts';
import { caseAnswer } from './answers.ts';
import { ProcessClock } from './process-clock.ts';
import { play, type PlayedCases } from './play.ts';
import { Rest } from './rest.ts';
import { Narrator } from './narrator.ts';

const lines: string[] = [];
let product: TestProduct;
let rest: Rest;
let cases: PlayedCases;

beforeAll(async () => {
  product = await TestProduct.start();
  rest = new Rest(product.api);
  const clock = new ProcessClock(product.temporal.client);
  const narrator = new Narrator((line) => lines.push(line), false);
  cases = await play({ rest, clock, narrator }, product.outbox);
}, 120_000);
afterAll(() => product.stop());

describe('the demonstration', () => {
  it.each([
    ['drawnAfterDeath', '128900.00'],
    ['drawnTwice', '138000.00'],
    ['drawnInPrison', '57600.00'],
  ] as const)('closes %s as recovered in full', async (name, claimed) => {
    expect(await cases[name].read()).toMatchObject({
      stage: 'closed',
      closing: { outcome: 'recovered' },
      totals: { claimed, recovered: claimed, outstanding: '0.00' },
      owedBack: '0.00',
    });
  });

  it('leads the refused case, whose claim is barred, to an agreement and prepares no decision by itself', async () => {
    const kinds = (await cases.drawnInPrison.documents()).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind !== 'instalment-reminder')).toEqual([
      'notice-to-return',
      'repayment-agreement',
      'closing-notice',
    ]);
  });

  it('leads the untouched case to court and police, just as its forecast told', async () => {
    const { told, differences } = cases.untouched;
    expect(differences).toEqual([]);
    expect(await told.read()).toMatchObject({
      stage: 'court-application',
      court: { status: 'filed' },
      referral: { status: 'transferred' },
      totals: { outstanding: '96400.00' },
    });
  });

  it('rewards the first of two reports, refuses the second, and takes a reward as waived that nobody claims', async () => {
    const { rewarded, refused, waived } = cases.reports;
    expect(await rewarded.read()).toMatchObject({
      award: { amount: '6000.00' },
      closing: { outcomeTitle: 'reward paid' },
    });
    expect(await refused.read()).toMatchObject({ stage: 'refused', award: null });
    expect(await waived.read()).toMatchObject({
      award: { amount: '200.00' },
      closing: { outcomeTitle: 'reward waived' },
    });
    expect(lines.join('\n')).not.toMatch(/林某|黄某|叶某|reporter@example/);
  });

  it('tells persons, timers and the system apart, without colour codes', () => {
    const authors = lines.flatMap((line) => /^ {2}\d{4}-\d\d-\d\d {2}(person|timer|system) +\S/.exec(line)?.[1] ?? []);
    expect(new Set(authors)).toEqual(new Set(['person', 'timer', 'system']));
    expect(lines.join('\n')).not.toContain('\u001B');
  });

  it('names every letter that is in the outbox, and no other', async () => {
    const named = lines.flatMap((line) => /^ +(\S+\.pdf) /.exec(line)?.[1] ?? []);
    const sent = (await product.dispatched()).filter((file) => file.endsWith('.pdf'));
    expect(named.map((path) => basename(path)).toSorted()).toEqual(sent);
  });

  it('ends with the code and the words of an answer that it does not expect', async () => {
    await expect(rest.get('/cases/unknown', caseAnswer)).rejects.toMatchObject({
      name: 'DemoError',
      message: expect.stringMatching(/^GET \/cases\/unknown was answered with 4\d\d: [a-z-]+\. ./),
    });
  });
});
