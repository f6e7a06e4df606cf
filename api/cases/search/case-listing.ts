import { z } from 'zod';
import { caseList, ofCases, type shownOfCase } from '../../../database/process-list/kinds/recovery-case.ts';
import type { NamedParty } from '../../../database/parties/party-names.ts';
import type { RecoveryCase } from '../../../domain/recovery-case/case-state.ts';
import { amountText } from '../../processes/reading/amounts.ts';
import { listing } from '../../processes/search/listing.ts';
import { caseFilter, caseFilterAsked, caseParameterAt, caseParameters } from './case-filter.ts';

type CaseFilter = z.output<typeof caseFilter>;

const item = {
  scheme: z.string(),
  violation: z.string(),
  personName: z.string(),
  debtorName: z.string().nullable(),
  claimed: amountText,
  recovered: amountText,
  waived: amountText,
  outstanding: amountText,
  suspicion: z.string(),
  referralStatus: z.string().nullable(),
} as const;

/** How cases are listed and searched. */
export const caseListing = listing<
  RecoveryCase,
  (typeof shownOfCase)[number],
  CaseFilter,
  typeof caseParameters.shape,
  typeof item
>({
  name: 'Case',
  list: caseList,
  sorts: { outstanding: { of: (row) => row.outstanding, schema: z.int() } },
  filter: caseFilter,
  narrow: ofCases,
  parameters: caseParameters,
  asked: caseFilterAsked,
  parameterAt: caseParameterAt,
  item,
  present: ({ scheme, violation, suspicion, referralStatus, ...amounts }, parties, money) => ({
    scheme,
    violation,
    ...namesOf(parties),
    claimed: money(amounts.claimed),
    recovered: money(amounts.recovered),
    waived: money(amounts.waived),
    outstanding: money(amounts.outstanding),
    suspicion,
    referralStatus,
  }),
  example: {
    filter: {
      stage: ['persuasion', 'withholding'],
      office: ['dayu'],
      waitsFor: ['caseworker'],
      outstanding: { currency: 'CNY', from: '10000.00' },
    },
    sort: { by: 'nextDeadline', order: 'ascending' },
    limit: 50,
  },
});

const inPlaceOfThePerson: readonly string[] = ['drawer', 'heir', 'estate-administrator'];

/** The person, and those who owe now in their place; null where it is the person. */
function namesOf(parties: readonly NamedParty[]): { readonly personName: string; readonly debtorName: string | null } {
  const debtors = parties.filter(({ role, takesPart }) => takesPart && inPlaceOfThePerson.includes(role));
  return {
    personName: parties.find(({ role }) => role === 'person')?.name ?? '',
    debtorName: debtors.length === 0 ? null : debtors.map(({ name }) => name).join('、'),
  };
}
