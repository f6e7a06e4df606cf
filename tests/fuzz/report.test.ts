import { describe, expect, it } from '@jest/globals';
import type { Call } from './calls.ts';
import { isClean, written, type FuzzReport } from './report.ts';

const operation = 'GET /api/v1/cases/{caseId}';
const call: Call = { operation, method: 'GET', valid: true, status: 200, code: null, seconds: 0.1 };
const finding = { operation, title: 'Response violates schema', message: 'x', status: 200, curl: 'curl -X GET …' };

const clean: FuzzReport = {
  operations: [operation],
  calls: Array.from({ length: 50 }, () => call),
  unfinished: [],
  findings: [],
  afterwards: { processes: 3, closed: 1, stuck: [], clocks: null },
  minutes: 20,
};

describe('the report of a run of the fuzzer', () => {
  it('says that nothing was found, and how often each operation was called', () => {
    expect(isClean(clean)).toBe(true);
    expect(written(clean)).toContain(`50  ${operation}  200 × 50`);
    expect(written(clean)).toContain('Nothing was found.');
  });

  it.each<[string, Partial<FuzzReport>, string]>([
    ['an answer that is not as described', { findings: [finding] }, 'curl -X GET'],
    ['an operation that was called too seldom', { calls: clean.calls.slice(1) }, 'called 49 times'],
    ['an operation that was not called at all', { calls: [] }, 'called 0 times'],
    ['clocks that are not served', { afterwards: { ...clean.afterwards, clocks: 'No worker.' } }, 'No worker.'],
    ['what could not be tested', { unfinished: ['logs/schemathesis.log'] }, 'logs/schemathesis.log'],
    [
      'a process that is stuck',
      { afterwards: { ...clean.afterwards, stuck: [{ path: '/cases/c1', stage: 'demand', answer: 'note: 503' }] } },
      '/cases/c1 (demand) does not answer as it should. note: 503',
    ],
  ])('counts %s as found', (_what, part, words) => {
    const report = { ...clean, ...part };
    expect(isClean(report)).toBe(false);
    expect(written(report)).toContain(words);
    expect(written(report)).toContain('things were found.');
  });

  it('tells what is alike once, with the first request that shows it', () => {
    const alike = [finding, { ...finding, curl: 'curl -X GET again' }];
    const report = written({ ...clean, findings: [...alike, { ...finding, title: 'Server error' }] });
    expect(report).toContain('Response violates schema, 2 times, answered 200. x');
    expect(report).not.toContain('again');
    expect(report).toContain('Server error, 1 times');
  });

  it('asks for fewer calls of a shorter run, and tells which answers said that the service was not there', () => {
    const unavailable: Call = { ...call, status: 503, code: 'process-busy' };
    const short = { ...clean, minutes: 2, calls: [...clean.calls.slice(0, 4), unavailable] };
    expect(isClean(short)).toBe(true);
    expect(written(short)).toContain('503 was answered as process-busy × 1.');
  });
});
