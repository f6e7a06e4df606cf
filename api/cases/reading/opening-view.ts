import { z } from 'zod';
import { partyIdOfPerson } from '../../../domain/recovery-case/people/parties.ts';
import { personNow } from '../../../domain/recovery-case/people/person-now.ts';
import { violationWordings } from '../../../wording/recovery-case/violations.ts';
import { called } from '../../language/readers-language.ts';
import { dayText } from '../../processes/reading/amounts.ts';
import { partyReference } from '../../processes/search/party-reference.ts';
import { caseSection } from './case-section.ts';
import { partyField } from './people-view.ts';

/** What the case is about, as it was opened, with the person as they are known now. */
export const openingSection = caseSection(
  {
    settingsVersion: z.string().nullable().meta({
      description: "Version of its office's settings that the case goes by; null for the rulebook as shipped.",
    }),
    scheme: z.string(),
    violation: z.string(),
    violationTitle: z.string(),
    source: z.string(),
    foundOn: dayText,
    person: z.object({
      party: partyField,
      name: z.string(),
      identityNumber: z.string(),
      address: z.string(),
      telephone: z.string().nullable(),
      diedOn: dayText.nullable(),
      prison: z.string().nullable(),
    }),
    debtor: z
      .object({
        name: z.string(),
        identityNumber: z.string().nullable(),
        address: z.string(),
        telephone: z.string().nullable(),
        relationship: z.string(),
      })
      .nullable(),
  },
  (state) => {
    const { processId, scheme, violation, source, foundOn, debtor } = state.opening;
    return {
      settingsVersion: state.officeSettings?.version ?? null,
      scheme,
      violation,
      violationTitle: called(violationWordings[violation]),
      source,
      foundOn,
      person: { party: partyReference(processId, partyIdOfPerson(state)), ...personNow(state) },
      debtor: debtor === null ? null : { ...debtor },
    };
  },
);
