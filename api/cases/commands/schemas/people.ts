import { z } from 'zod';
import type { Currency } from '../../../../domain/money/money.ts';
import type { PeoplePayloads } from '../../../../domain/recovery-case/people/people-payloads.ts';
import { amount, factDay, lifeDay, optionalText, reason, text } from '../../../validation/fields.ts';
import { continuingBenefit } from './continuing-benefit.ts';
import type { CommandSchemas } from './command-schema.ts';

const addresseeId = text(40).meta({ example: 'R1', description: 'Id of an addressee of the case.' });
const deceasedId = text(40)
  .nullable()
  .default(null)
  .meta({ example: 'R1', description: 'Id of the addressee who died; may be left out where only one has.' });
const named = {
  name: text(200).meta({ example: '王小红' }),
  identityNumber: text(40).nullable().default(null).meta({ example: '360731197001010021' }),
  address: text(500).meta({ example: '江西省大余县南安镇一号' }),
  telephone: text(40).nullable().default(null).meta({ example: '0797-8720000' }),
};
const relationship = text(100).meta({ example: '女儿' });
const estateShare = (currency: Currency) =>
  amount(currency)
    .nullable()
    .default(null)
    .meta({ example: '50000.00', description: 'Value of what is inherited, which caps what is owed (D4).' });

const recordDeath = (currency: Currency) =>
  z.strictObject({
    addresseeId: text(40)
      .nullable()
      .default(null)
      .meta({ example: 'R1', description: 'Id of the addressee who died; left out for the person concerned.' }),
    diedOn: lifeDay(),
    note: optionalText(2_000).default('').meta({ example: 'Death certificate of 2026-11-20.' }),
    divided: z
      .array(
        z.strictObject({
          claimPeriodId: text(40).meta({ example: 'P1' }),
          untilDeath: amount(currency),
          afterDeath: amount(currency),
        }),
      )
      .max(200)
      .default([])
      .meta({ description: 'How the amount of each claim period that lies across the day of death divides by it.' }),
  });
const nameHeirs = (currency: Currency) =>
  z.strictObject({
    deceasedId,
    heirs: z
      .array(z.strictObject({ ...named, relationship, estateShare: estateShare(currency) }))
      .min(1)
      .max(50),
  });
const nameEstateAdministrator = (currency: Currency) =>
  z.strictObject({ ...named, deceasedId, estateValue: estateShare(currency) });
const recordRenunciation = z.strictObject({ addresseeId, on: factDay(), proof: reason });
const correctEstateShare = (currency: Currency) =>
  z.strictObject({ addresseeId, estateShare: estateShare(currency), reason });
const nameDrawer = z.strictObject({
  ...named,
  relationship,
  drewFrom: factDay('First day for which they drew, if not from the death on.').nullable().default(null),
});
const appointGuardian = z.strictObject({
  ...named,
  addresseeId,
  relationship,
  incapableSince: lifeDay('What was served on the ward from this day on is served anew.'),
});
const nameProxy = z.strictObject({
  ...named,
  addresseeId,
  authorisedOn: factDay(),
  proof: text(500).meta({ example: 'Power of attorney of 2026-11-20' }),
});
const endRepresentation = z.strictObject({ addresseeId, on: factDay(), reason });
const recordImprisonment = z.strictObject({
  addresseeId,
  prison: text(200).meta({ example: '赣州监狱' }),
  since: factDay(),
});
const recordRelease = (currency: Currency) =>
  z.strictObject({
    addresseeId,
    on: factDay(),
    address: named.address,
    continuingBenefit: continuingBenefit(
      currency,
      'The benefit that is paid again and could be withheld from; null when none is.',
    ),
  });
const decideSuspendedBenefits = z.strictObject({ outcome: z.enum(['paid-back', 'kept']), reason });
const changeAddress = z.strictObject({ addresseeId, address: named.address, telephone: named.telephone });
const correctParticulars = z.strictObject({
  addresseeId: text(40)
    .nullable()
    .default(null)
    .meta({ example: 'R1', description: 'Id of the addressee; left out for the person concerned.' }),
  name: named.name.nullable().default(null).meta({ description: 'Left out where it was written rightly.' }),
  identityNumber: named.identityNumber,
  address: named.address.nullable().default(null).meta({ description: 'What is being served is served anew there.' }),
  reason,
});
const recordElectronicConsent = z.strictObject({
  addresseeId,
  consentedOn: factDay(),
  address: text(200).meta({ example: 'wang@example.com', description: 'Electronic address agreed on (A9).' }),
});

/** The people of a case: deaths and heirs, guardians and proxies, prison, addresses, somebody missing who appears. */
export const peopleCommands: CommandSchemas<keyof PeoplePayloads> = {
  'record-death': recordDeath,
  'name-heirs': nameHeirs,
  'name-estate-administrator': nameEstateAdministrator,
  'record-renunciation': () => recordRenunciation,
  'correct-estate-share': correctEstateShare,
  'name-drawer': () => nameDrawer,
  'appoint-guardian': () => appointGuardian,
  'end-guardianship': () => endRepresentation,
  'name-proxy': () => nameProxy,
  'end-proxy': () => endRepresentation,
  'record-imprisonment': () => recordImprisonment,
  'record-release': recordRelease,
  'decide-suspended-benefits': () => decideSuspendedBenefits,
  'correct-particulars': () => correctParticulars,
  'change-address': () => changeAddress,
  'record-electronic-consent': () => recordElectronicConsent,
};
