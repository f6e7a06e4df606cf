import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, plainDate } from '../../domain/calendar/plain-date.ts';
import { readIdentityNumber } from '../../domain/identity-numbers/identity-number.ts';
import { findingsOfOpening, refuseFindings } from '../../domain/kernel/incoming/holding-against.ts';
import type { CommandName, CommandPayloads } from '../../domain/recovery-case/commands.ts';
import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import type { RecoveryCaseState } from '../../domain/recovery-case/case-state.ts';
import { presupposesDeath } from '../../domain/recovery-case/vocabulary.ts';
import { residentNumber } from '../sample/identity-numbers.ts';
import { sampleOpening, SimulatedCase, yuan } from '../sample/sample-case.ts';

const today = plainDate('2026-01-05');
const day = fc.integer({ min: -9_000, max: 0 }).map((ago) => addDays(today, ago));
const born = fc
  .integer({ min: -30_000, max: 400 })
  .map((ago) => residentNumber(addDays(today, ago).replaceAll('-', ''), 1))
  .chain((number) =>
    fc.constantFrom(number, number, `${number.slice(0, 17)}${number.endsWith('0') ? '1' : '0'}`, 'E12345'),
  );
const days = fc.tuple(day, fc.nat(700)).map(([from, length]) => ({
  from,
  to: addDays(from, length) > today ? today : addDays(from, length),
}));
const benefitCode = fc.constantFrom('basic-pension', 'transitional-pension');
const period = fc
  .tuple(days, benefitCode)
  .map(([between, code]) => ({ ...between, benefitCode: code, amount: yuan('1000.00') }));
const opening = fc.record({
  violation: fc.constantFrom('pension-after-death' as const, 'double-drawing' as const),
  foundOn: day,
  identityNumber: born,
  diedOn: fc.option(day),
  claimPeriods: fc.array(period, { minLength: 1, maxLength: 3 }),
});

type Told = { [Name in CommandName]: readonly [Name, CommandPayloads[Name]] }[CommandName];
const reason = '核对';
const command: fc.Arbitrary<Told> = fc.oneof(
  period.map((each): Told => ['add-claim-period', { ...each, reason }]),
  period.map((each): Told => ['correct-claim-period', { ...each, claimPeriodId: 'P1', reason }]),
  day.map((diedOn): Told => ['record-death', { addresseeId: null, diedOn, note: '', divided: [] }]),
  day.map((on): Told => ['correct-fact', { factId: 'E1', day: on, evidence: null, divided: [], reason }]),
  fc
    .tuple(day, fc.uuid())
    .map(([receivedOn, reference]): Told => [
      'record-payment',
      { amount: yuan('1.00'), receivedOn, reference, payer: '某' },
    ]),
  born.map((identityNumber): Told => [
    'correct-particulars',
    { addresseeId: null, name: null, address: null, identityNumber, reason },
  ]),
);

/** What cannot all be true in a case, told by days alone. */
function contradictionsIn({ opening: { person, violation }, claimPeriods, people, moneyMovements }: RecoveryCaseState) {
  const claimed = claimPeriods.filter(({ amount }) => amount > 0);
  const { faults, born: birth } = readIdentityNumber(person.identityNumber);
  const first = claimed.map(({ from }) => from).reduce((one, other) => (one < other ? one : other), today);
  const { personDiedOn: died } = people;
  const isAfterDeath = died !== null && presupposesDeath(violation);
  return {
    overlap: claimed.some((one, index) =>
      claimed.some(
        (other, place) =>
          place > index && one.benefitCode === other.benefitCode && one.from <= other.to && other.from <= one.to,
      ),
    ),
    deathBeforeBirth:
      died !== null && birth !== null && faults.length === 0 && birth.earliest <= today && died < birth.earliest,
    others: [
      faults.length > 0,
      birth !== null && first < birth.earliest,
      birth !== null && died !== null && died < birth.earliest,
      isAfterDeath && claimed.every(({ to }) => to <= died),
      moneyMovements.some(({ movedOn }) => movedOn < first),
    ].some(Boolean),
  };
}

describe('two facts that cannot both be true', () => {
  it('are never both on record without a warning that somebody has confirmed', () => {
    const met = { accepted: 0, warned: 0, refused: 0 };
    const requireHeld = ({ state }: SimulatedCase): void => {
      const { overlap, deathBeforeBirth, others } = contradictionsIn(state);
      if (overlap || deathBeforeBirth || (others && state.confirmedWarnings.length === 0))
        throw new Error(`A contradiction stands unseen: ${JSON.stringify(contradictionsIn(state))}`);
    };
    fc.assert(
      fc.property(opening, fc.array(command, { maxLength: 5 }), ({ identityNumber, diedOn, ...told }, commands) => {
        const sample = sampleOpening();
        const claimPeriods = told.claimPeriods.map((each, index) => ({ id: `P${index + 1}`, ...each }));
        const opened = { ...sample, ...told, claimPeriods, person: { ...sample.person, identityNumber, diedOn } };
        const findings = findingsOfOpening(recoveryCase, opened, {}, { on: today });
        const confirmWarnings = findings.map(({ code }) => code);
        if (refuseFindings(findings, { confirmWarnings }) !== null) {
          met.refused += 1;
          return;
        }
        const simulated = new SimulatedCase('2026-01-05', opened);
        requireHeld(simulated);
        for (const [name, payload] of commands) {
          const warnings = simulated.attempt(name, payload)?.warnings ?? [];
          const codes = warnings.map(({ code }) => code);
          if (warnings.length > 0) met.warned += 1;
          if (warnings.length > 0 && simulated.attempt(name, payload, codes) === null) met.accepted += 1;
          requireHeld(simulated);
        }
      }),
      { numRuns: 400 },
    );
    for (const times of Object.values(met)) expect(times).toBeGreaterThan(20);
  });
});
