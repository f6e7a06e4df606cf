import { z } from 'zod';
import type { ReadWords } from '../../../database/process-texts.ts';
import { reasonInWords } from '../../processes/reading/reasons.ts';
import type { IssuedDocument } from '../../../domain/recovery-case/issued-document.ts';
import { isUnderWay } from '../../../domain/recovery-case/service/service.ts';
import { dayText } from '../../processes/reading/amounts.ts';

/** Service of one document on one addressee, with every attempt. */
export const serviceView = z
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
type ServiceView = z.output<typeof serviceView>;

export function presentServices(documents: readonly IssuedDocument[], read: ReadWords): ServiceView[] {
  return documents.flatMap((document) =>
    document.services.map((service) => ({
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
  );
}
