import { z } from 'zod';
import { addresseeRoleWordings } from '../../../wording/recovery-case/addressee-roles.ts';
import { called } from '../../language/readers-language.ts';
import { periodsOfEstate } from '../../../domain/recovery-case/people/debtors.ts';
import { amountAskedOf, amountBeyondReach } from '../../../domain/recovery-case/people/liability.ts';
import { openQuestions } from '../../../domain/recovery-case/people/open-questions.ts';
import { servedAddressees } from '../../../domain/recovery-case/service/addressee.ts';
import { partyReference } from '../../processes/search/party-reference.ts';
import { amountText, dayText } from '../../processes/reading/amounts.ts';
import { caseSection } from './case-section.ts';

/** A party as lists and searches take it: it says nothing of who it is. */
export const partyField = z.string().meta({ description: 'Lists and searches find the cases of this person by it.' });

const addressee = z
  .object({
    id: z.string().meta({ example: 'R1' }),
    party: partyField,
    role: z.string(),
    roleTitle: z.string(),
    name: z.string(),
    identityNumber: z.string().nullable(),
    address: z.string(),
    telephone: z.string().nullable(),
    relationship: z.string().nullable(),
    actsFor: z.string().nullable().meta({ description: 'For whom a guardian or proxy acts.' }),
    prison: z.string().nullable().meta({ description: 'Prison through which documents are served (A9).' }),
    electronicConsent: z.object({ on: dayText, address: z.string() }).nullable(),
    liabilityCap: amountText.nullable().meta({ description: 'What an heir owes at most (D4); null without a cap.' }),
    asked: amountText.meta({ description: 'What is asked of them now, perhaps together with others.' }),
    served: z.boolean().meta({ description: 'Whether documents are served on them now.' }),
    since: dayText,
    until: dayText.nullable(),
  })
  .meta({ id: 'Addressee' });

/** What has changed about the people of a case, and what has to be found out. */
const people = z
  .object({
    estates: z.array(
      z.object({
        deceased: z.string().meta({ description: 'Id of the addressee who died.' }),
        diedOn: dayText,
        heirs: z.array(z.string()).meta({ description: 'Ids of heirs and administrators, those who left included.' }),
        claimPeriods: z.array(z.string()).meta({ description: 'What the estate has to answer for.' }),
      }),
    ),
    drawers: z.array(z.object({ addresseeId: z.string(), drewFrom: dayText.nullable() })),
    suspension: z
      .object({ since: dayText, appearedOn: dayText.nullable(), outcome: z.string().nullable() })
      .nullable()
      .meta({ description: 'Benefit that was suspended because the person could not be reached (A3).' }),
    beyondReach: amountText.meta({
      description: 'Outstanding, but owed by nobody who is known, or beyond the value of the estate.',
    }),
    openQuestions: z.array(z.object({ kind: z.string(), deceased: z.string().nullable(), outstanding: amountText })),
  })
  .meta({ id: 'People' });

/** Who is served, who owes, and what has changed about them. */
export const peopleSection = caseSection(
  {
    addressees: z.array(addressee).meta({
      description: 'Everybody who was or is served, those who left included; who owes, and how much at most.',
    }),
    people,
  },
  (state, { money }) => {
    const { estates, drawings, suspension } = state.people;
    const served = servedAddressees(state.addressees);
    return {
      addressees: state.addressees.map((each) => ({
        ...each,
        party: partyReference(state.opening.processId, each.id),
        roleTitle: called(addresseeRoleWordings[each.role]),
        liabilityCap: each.liabilityCap === null ? null : money(each.liabilityCap),
        asked: money(amountAskedOf(state, each)),
        served: served.includes(each),
      })),
      people: {
        estates: estates.map((estate) => ({
          deceased: estate.deceased,
          diedOn: estate.diedOn,
          heirs: [...estate.heirs],
          claimPeriods: periodsOfEstate(state, estate).map(({ id }) => id),
        })),
        drawers: drawings.map((drawing) => ({ ...drawing })),
        suspension: suspension === null ? null : { ...suspension },
        beyondReach: money(amountBeyondReach(state)),
        openQuestions: openQuestions(state).map((question) => ({
          ...question,
          outstanding: money(question.outstanding),
        })),
      },
    };
  },
);
