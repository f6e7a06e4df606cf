import { z } from 'zod';
import type { ReadWords } from '../../../database/sealing/process-texts.ts';
import type { Fact } from '../../../domain/kernel/facts/fact.ts';
import { speaker } from '../../language/readers-language.ts';
import { dayText } from './amounts.ts';
import { reasonInWords } from './reasons.ts';

const fact = z
  .object({
    id: z.string(),
    kind: z.string(),
    title: z.string(),
    subject: z.string().nullable().meta({ description: 'What it is about, such as a document, a remedy or a prison.' }),
    addressee: z.string().nullable(),
    day: dayText.meta({ description: 'The day from which it has effect: clocks count from it.' }),
    evidence: z.string(),
    enteredBy: z.string().nullable().meta({ description: 'Null where a clock has brought it about.' }),
    enteredOn: dayText,
    standing: z.enum(['stands', 'corrected', 'withdrawn']),
    corrects: z.string().nullable().meta({ description: 'The fact in whose place it stands.' }),
    endedOn: dayText.nullable(),
    reason: z.string().nullable().meta({ description: 'Why it was corrected or withdrawn.' }),
  })
  .meta({ id: 'Fact' });
type FactView = z.output<typeof fact>;

export const factsView = z.object({ items: z.array(fact) }).meta({ id: 'Facts' });

export function presentFact(
  { id, kind, subject, addressee, day, evidence, source, enteredOn, standing, corrects, ended }: Fact,
  read: ReadWords,
): FactView {
  return {
    id,
    kind,
    title: speaker().fact(kind),
    subject,
    addressee,
    day,
    evidence: reasonInWords(evidence, read),
    enteredBy: source?.id ?? null,
    enteredOn,
    standing,
    corrects,
    endedOn: ended?.on ?? null,
    reason: ended === null ? null : reasonInWords(ended.reason, read),
  };
}
