import { z } from 'zod';
import type { MinorUnits } from '../../../domain/money/money.ts';
import { caseSources, schemes, violations, type Violation } from '../../../domain/recovery-case/vocabulary.ts';
import { schemasOfSaidWith } from '../../processes/elsewhere/comes-with.ts';
import { factDay, lifeDay, readAmount, readMonthlyAmount, text, writtenAmount } from '../../validation/fields.ts';

const violationNames = Object.keys(violations).filter(isViolation);

function isViolation(name: string): name is Violation {
  return Object.hasOwn(violations, name);
}

const person = z.strictObject({
  name: text(200).meta({ example: '王小明' }),
  identityNumber: text(40).meta({ example: '360731194503120016' }),
  address: text(500),
  telephone: text(40).nullable().default(null),
  diedOn: lifeDay().nullable().default(null),
  prison: text(200)
    .nullable()
    .default(null)
    .meta({ description: 'Prison in which the person serves a sentence; documents are served through it.' }),
});

const debtor = z
  .strictObject({
    name: text(200),
    identityNumber: text(40).nullable().default(null),
    address: text(500),
    telephone: text(40).nullable().default(null),
    relationship: text(100).meta({ example: 'son' }),
  })
  .meta({ description: 'Who has to pay back when it is not the person: the relative who drew the benefit, an heir.' });

const claimPeriod = z.strictObject({
  from: factDay('First day.'),
  to: factDay('Last day, included.'),
  benefitCode: text(40).meta({ example: 'basic-pension' }),
  amount: writtenAmount,
});

const currentBenefit = z
  .strictObject({
    benefitCode: text(40).meta({ example: 'basic-pension' }),
    monthlyAmount: writtenAmount,
    payDay: z.int().min(1).max(28).meta({ description: 'Day of the month on which it is paid.' }),
  })
  .meta({
    description: 'The benefit that is being paid now, as far as known: what a suspension would have to pay back.',
  });

/** What a case is opened with. */
export const openingBody = z
  .strictObject({
    office: text(40).meta({ example: 'dayu' }),
    rulebook: text(40).nullable().default(null).meta({ description: "The office's own when left out." }),
    scheme: z.enum(schemes),
    violation: z.enum(violationNames),
    source: z.enum(caseSources),
    foundOn: factDay(),
    person,
    debtor: debtor.nullable().default(null),
    currency: z.enum(['CNY', 'VND']).default('CNY'),
    claimPeriods: z.array(claimPeriod).min(1).max(200),
    currentBenefit: currentBenefit.nullable().default(null),
    ...schemasOfSaidWith,
  })
  .meta({
    id: 'CaseOpening',
    example: {
      office: 'dayu',
      scheme: 'employee-pension',
      violation: 'pension-after-death',
      source: 'data-match',
      foundOn: '2026-11-20',
      person: {
        name: '王小明',
        identityNumber: '360731194503120016',
        address: '江西省大余县南安镇一号',
        diedOn: '2024-02-03',
      },
      debtor: { name: '王小红', address: '江西省大余县南安镇一号', relationship: '女儿' },
      currency: 'CNY',
      claimPeriods: [{ from: '2024-03-01', to: '2026-10-31', benefitCode: 'basic-pension', amount: '128900.00' }],
    },
  })
  .transform((body, context) => {
    const readBy = (read: typeof readAmount, written: string, ...path: readonly PropertyKey[]): MinorUnits => {
      const amount = read(written, body.currency);
      if (typeof amount === 'number') return amount;
      const { code, message } = amount;
      context.issues.push({ code: 'custom', input: written, path: [...path], message, params: { code } });
      return z.NEVER;
    };
    return {
      ...body,
      claimPeriods: body.claimPeriods.map((period, index) => ({
        ...period,
        amount: readBy(readAmount, period.amount, 'claimPeriods', index, 'amount'),
      })),
      currentBenefit:
        body.currentBenefit === null
          ? null
          : {
              ...body.currentBenefit,
              monthlyAmount: readBy(
                readMonthlyAmount,
                body.currentBenefit.monthlyAmount,
                'currentBenefit',
                'monthlyAmount',
              ),
            },
    };
  });
export type OpeningBody = z.output<typeof openingBody>;
