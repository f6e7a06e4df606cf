import { z } from 'zod';
import { reasonInWords } from '../../processes/reading/reasons.ts';
import { isUnderWay } from '../../../domain/recovery-case/service/service.ts';
import { dayText } from '../../processes/reading/amounts.ts';
import { caseSection } from './case-section.ts';

/** Service of one document on one addressee, with every attempt. */
const serviceView = z
  .object({
    documentId: z.string(),
    documentNumber: z.string(),
    addresseeId: z.string(),
    status: z.enum(['under-way', 'served', 'overtaken']),
    servedOn: dayText.nullable(),
    way: z.string().nullable(),
    attempts: z.array(
      z.object({
        number: z.number().int(),
        way: z.string(),
        startedOn: dayText,
        endedOn: dayText.nullable(),
        outcome: z.string(),
        fact: z.string().nullable().meta({ description: 'The fact that has ended it.' }),
        remark: z.string().nullable().meta({ description: 'The proof of service, or why it failed.' }),
      }),
    ),
  })
  .meta({ id: 'Service' });
/** What is served, on whom, and how. */
export const serviceSection = caseSection(
  {
    services: z
      .array(serviceView)
      .meta({ description: 'How each document reached, or is to reach, each addressee (A9, A10).' }),
  },
  ({ documents }, { read }) => ({
    services: documents.flatMap((document) =>
      document.services.map((service): z.output<typeof serviceView> => ({
        documentId: document.id,
        documentNumber: document.number,
        addresseeId: service.addresseeId,
        status: service.servedOn !== null ? 'served' : isUnderWay(service) ? 'under-way' : 'overtaken',
        servedOn: service.servedOn,
        way: service.way,
        attempts: service.attempts.map((attempt) => ({
          ...attempt,
          fact: attempt.fact ?? null,
          remark: attempt.remark === null ? null : reasonInWords(attempt.remark, read),
        })),
      })),
    ),
  }),
);
