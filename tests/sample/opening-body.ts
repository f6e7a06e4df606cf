/** The body with which an office opens a case through REST; parts can be replaced. */
export function openingBody(part: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    office: 'dayu',
    scheme: 'employee-pension',
    violation: 'pension-after-death',
    source: 'data-match',
    foundOn: '2026-01-04',
    person: {
      name: '戴某',
      identityNumber: '360000000000000001',
      address: '大余县某镇',
      diedOn: '2017-03-01',
    },
    currency: 'CNY',
    claimPeriods: [{ from: '2017-04-01', to: '2019-12-31', benefitCode: 'basic-pension', amount: '128900.00' }],
    ...part,
  };
}

/** What differs where the person concerned is alive: two pensions are drawn. */
export const living = {
  violation: 'double-drawing',
  person: { name: '戴某', identityNumber: '360000000000000001', address: '大余县某镇' },
};

export const confirmation = {
  amounts: [{ claimPeriodId: 'P1', amount: '128900.00' }],
  suspicion: 'none',
  findings: 'The death certificate of 2017 was found.',
};
