import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { recurs } from '../../domain/kernel/clocks/clock-nature.ts';
import type { CommandName, CommandPayloads } from '../../domain/recovery-case/commands.ts';
import { mostBytes, sizeOf } from '../../domain/kernel/room.ts';
import { announcedCase } from '../sample/remedy-cases.ts';
import { SimulatedCase, sampleOpening, yuan } from '../sample/sample-case.ts';
import { requestsOf } from '../sample/words.ts';

/** What Temporal takes at once: a case is handed to it whole when its run goes on as a new one. */
const mostOfTemporal = 2_000_000;

const heirs = 15;
const periods = 200;

/** As much as the schema takes, and another text each time. */
function long(what: string, length: number): string {
  return `${what}：`.padEnd(length, '善意领取，不知情。');
}

/** A number as long as it may be written. */
function inHyphens(number: string): string {
  return Array.from(number).join('-').padEnd(40, '-');
}

/** A case of the longest names, with two hundred claim periods and fifty heirs, whose decision is announced. */
function largeCase(): SimulatedCase {
  const monthOf = (index: number): string =>
    `${2008 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
  const claimPeriods = Array.from({ length: periods }, (_, index) => ({
    id: `P${index + 1}`,
    from: plainDate(`${monthOf(index)}-01`),
    to: plainDate(`${monthOf(index)}-28`),
    benefitCode: '基'.repeat(40),
    amount: yuan('1000.00'),
  }));
  const named = {
    name: '王'.repeat(200),
    address: '址'.repeat(500),
    identityNumber: inHyphens('360723194503120016'),
    telephone: '1'.repeat(40),
  };
  const person = { ...sampleOpening().person, ...named, diedOn: plainDate('2025-01-01') };
  const simulated = new SimulatedCase(
    '2026-01-05',
    sampleOpening({ claimPeriods, person, violation: 'double-drawing' }),
  );
  simulated.give('confirm-overpayment', {
    amounts: claimPeriods.map(({ id, amount }) => ({ claimPeriodId: id, amount })),
    suspicion: 'none',
    continuingBenefit: null,
    findings: long('核查情况', 10_000),
  });
  const identityNumber = inHyphens('360723197001010013');
  const heir = { ...named, identityNumber, relationship: '女'.repeat(100), estateShare: yuan('9000.00') };
  simulated.give('name-heirs', { deceasedId: null, heirs: Array.from({ length: heirs }, () => heir) });
  while (simulated.state.decision === null) simulated.runOutNext();
  return simulated;
}

/** Gives a command, another each time, until it is refused: how often it was taken, and why it is not any more. */
function fill<Name extends CommandName>(
  simulated: SimulatedCase,
  command: Name,
  payloadOf: (time: number) => CommandPayloads[Name],
): readonly [taken: number, refusal: string] {
  for (let taken = 0; ; taken += 1) {
    const refused = simulated.attempt(command, payloadOf(taken + 1));
    if (refused === null) continue;
    expect(sizeOf(simulated.state)).toBeLessThanOrEqual(mostBytes);
    return [taken, refused.code];
  }
}

/** All but one yuan is paid and comes back from the bank, again and again. */
function payInVain(simulated: SimulatedCase): readonly [taken: number, refusal: string] {
  const amount = yuan(`${periods * 1_000 - 1}.00`);
  for (let taken = 0; ; taken += 1) {
    const reference = `bank-${taken}`;
    const refused =
      simulated.attempt('record-payment', { amount, receivedOn: simulated.today, reference, payer: '王某' }) ??
      simulated.attempt('reverse-payment', {
        reference,
        reason: 'bank-return',
        otherCase: null,
        note: long('退回', 2_000),
      });
    if (refused === null) continue;
    expect(sizeOf(simulated.state)).toBeLessThanOrEqual(mostBytes);
    return [taken, refused.code];
  }
}

/** Lets time pass until nothing is left but reminders that come again and again; gives its size, looked at now and then. */
function letClocksRunOut(simulated: SimulatedCase): readonly number[] {
  const sizes: number[] = [];
  for (let clocks = 0; simulated.state.deadlines.some((deadline) => !recurs(deadline)); clocks += 1) {
    simulated.runOutNext();
    if (clocks % 20 === 0) sizes.push(sizeOf(simulated.state));
  }
  return sizes;
}

describe('a case that is told all it takes', () => {
  it('refuses what is written at will, then all that makes it larger; its clocks run to the end, and it can be closed', () => {
    const simulated = largeCase();
    const defence = (time: number): string => long(`申辩${time}`, 2_000);
    const answer = (id: string): string => long(`答复${id}`, 2_000);
    const told = { addresseeId: 'R2', receivedOn: simulated.today };
    expect(fill(simulated, 'record-defence', (time) => ({ ...told, summary: defence(time) }))).toEqual([
      100,
      'process-full',
    ]);
    const asked = { authority: '州'.repeat(200), request: long('协查', 2_000) };
    expect(fill(simulated, 'ask-for-collaboration', () => asked)).toEqual([100, 'process-full']);
    for (const { id } of simulated.state.decision?.beingHeard.defences ?? [])
      simulated.give('answer-defence', { defenceId: id, answer: answer(id) });

    const [payments, refusal] = payInVain(simulated);
    expect([payments > 10, refusal]).toEqual([true, 'process-full']);
    expect(simulated.attempt('note', { text: 'The daughter will call again.' })?.code).toBe('process-full');
    const sizes = letClocksRunOut(simulated);
    expect(Math.max(...sizes)).toBeLessThan(mostOfTemporal);
    expect(simulated.records.filter(({ cause }) => cause.kind === 'clock-failure')).toEqual([]);
    expect(simulated.state.stage).toBe('court-application');

    const decision = JSON.stringify(requestsOf(simulated.records).find(({ kind }) => kind === 'recovery-decision'));
    for (const [index, { id }] of (simulated.state.decision?.beingHeard.defences ?? []).entries())
      expect([decision.includes(defence(index + 1)), decision.includes(answer(id))]).toEqual([true, true]);
    simulated.give('close', { outcome: 'waived', reason: long('免除', 2_000) });
    expect(simulated.state.closing?.outcome).toBe('waived');
  });

  it('takes defences of ten thousand characters as long as the decision can print them and their answers', () => {
    const simulated = announcedCase();
    const told = { addresseeId: null, receivedOn: simulated.today };
    const defence = (time: number): string => long(`申辩${time}`, 10_000);
    expect(fill(simulated, 'record-defence', (time) => ({ ...told, summary: defence(time) }))).toEqual([
      20,
      'process-full',
    ]);
    for (const { id: defenceId } of simulated.state.decision?.beingHeard.defences ?? [])
      simulated.give('answer-defence', { defenceId, answer: long(`答复${defenceId}`, 10_000) });
    while (simulated.state.decision?.documentId == null) simulated.runOutNext();
    const decision = JSON.stringify(requestsOf(simulated.records).find(({ kind }) => kind === 'recovery-decision'));
    expect([decision.includes(defence(20)), decision.includes(long('答复F20', 10_000))]).toEqual([true, true]);
    expect(sizeOf(simulated.state)).toBeLessThan(20_000);
  });

  it('has so many addressees and no more, which is told as a refusal', () => {
    const simulated = new SimulatedCase('2026-01-05');
    const heir = {
      name: '王某',
      identityNumber: null,
      address: '大余县',
      telephone: null,
      relationship: '女儿',
      estateShare: null,
    };
    const named = (count: number) => ({ deceasedId: null, heirs: Array.from({ length: count }, () => heir) });
    simulated.give('name-heirs', named(50));
    expect(simulated.attempt('name-heirs', named(50))).toMatchObject({
      code: 'process-full',
      message: { code: 'no-more-of-this-kind' },
    });
    expect(simulated.attempt('name-heirs', named(49))).toBeNull();
  });
});
