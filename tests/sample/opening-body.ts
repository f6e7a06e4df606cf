import { residentNumber } from './identity-numbers.ts';

/** The person whom sample cases are about that are opened more than once with the same body. */
export const samplePerson = {
  name: '戴某',
  identityNumber: '360723194503120016',
  address: '大余县某镇',
  diedOn: '2017-03-01',
};

let peopleSoFar = 0;

/** Somebody whom no other case of the test is about: two about the same months of the same person would have to be linked. */
function numberOfNextPerson(): string {
  peopleSoFar += 1;
  const [day, sequence] = [1 + (Math.floor(peopleSoFar / 900) % 28), 1 + (peopleSoFar % 900)];
  return residentNumber(`194503${String(day).padStart(2, '0')}`, sequence);
}

/** The body with which an office opens a case through REST, about another person each time; parts can be replaced. */
export function openingBody({ person, ...part }: Record<string, unknown> = {}): Record<string, unknown> {
  const own = typeof person === 'object' ? person : { diedOn: '2017-03-01' };
  return {
    office: 'dayu',
    scheme: 'employee-pension',
    violation: 'pension-after-death',
    source: 'data-match',
    foundOn: '2026-01-04',
    person: { name: '戴某', identityNumber: numberOfNextPerson(), address: '大余县某镇', ...own },
    currency: 'CNY',
    claimPeriods: [{ from: '2017-04-01', to: '2019-12-31', benefitCode: 'basic-pension', amount: '128900.00' }],
    ...part,
  };
}

/** What differs where the person concerned is alive: two pensions are drawn. */
export const living = {
  violation: 'double-drawing',
  person: { name: '戴某', address: '大余县某镇' },
};

export const confirmation = {
  amounts: [{ claimPeriodId: 'P1', amount: '128900.00' }],
  suspicion: 'none',
  findings: 'The death certificate of 2017 was found.',
};
