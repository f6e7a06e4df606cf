import { z } from 'zod';
import type { ReadWords } from '../../../database/sealing/process-texts.ts';
import type { AdministrativeAct } from '../../../domain/procedures/administrative-act/administrative-act.ts';
import type { Remedy } from '../../../domain/procedures/administrative-act/remedy.ts';
import { dayText } from './amounts.ts';

const beingHeard = z.object({
  defences: z.array(
    z.object({
      id: z.string(),
      addresseeId: z.string(),
      receivedOn: dayText,
      summary: z.string(),
      answer: z.string().nullable().meta({ description: 'Printed in the act, which waits for it.' }),
    }),
  ),
  hearings: z.array(
    z.object({
      id: z.string(),
      addresseeId: z.string(),
      requestedOn: dayText,
      status: z.string(),
      on: dayText.nullable().meta({ description: 'The day that is set, or on which it was held.' }),
      place: z.string().nullable(),
      record: z.string().nullable(),
    }),
  ),
});

const remedy = z
  .object({
    id: z.string(),
    kind: z.enum(['reconsideration', 'suit']),
    status: z.string(),
    addresseeId: z.string(),
    filedWith: z.string(),
    filedOn: dayText,
    reasonForDelay: z.string().nullable(),
    acceptedOn: dayText.nullable(),
    reference: z.string().nullable(),
    acceptedBySilence: z.boolean(),
    stayedOn: dayText.nullable(),
  })
  .meta({ id: 'Remedy' });

const act = z
  .object({
    id: z.string().meta({ example: 'A1', description: 'Names the act in commands, as actId.' }),
    kind: z.string(),
    issuedBy: z.string().meta({ description: 'The authority in whose name it is issued.' }),
    noticeId: z.string().nullable().meta({ description: 'The advance notice of it.' }),
    documentId: z.string().nullable().meta({ description: 'The document it is issued in; null before.' }),
    replaces: z.string().nullable().meta({ description: 'The act that had fallen, in whose place it is made.' }),
    withdrawnOn: dayText.nullable().meta({ description: 'Day on which the authority took it back itself.' }),
    beingHeard: beingHeard.meta({ description: 'How those concerned have been heard before it (A6).' }),
    remedy: remedy
      .nullable()
      .meta({ description: 'The reconsideration or suit against it that is open; there are never two (A16).' }),
    endedRemedies: z.array(z.object({ remedy, endedOn: dayText, outcome: z.string() })),
  })
  .meta({ id: 'AdministrativeAct' });

/** The administrative acts of a process, with what people have said of each: before it, and by way of remedies. */
export const actSections = {
  acts: z.array(act).meta({ description: 'Administrative acts, first the one that stands, then those set aside.' }),
};

export function presentActs(acts: readonly AdministrativeAct[], read: ReadWords): { acts: z.output<typeof act>[] } {
  return { acts: acts.map((shown) => presentAct(shown, read)) };
}

function presentAct(shown: AdministrativeAct, read: ReadWords): z.output<typeof act> {
  const { id, kind, issuedBy, noticeId, documentId, replaces, withdrawnOn } = shown;
  const { beingHeard: heard, remedy: open, remedies } = shown;
  return {
    id,
    kind,
    issuedBy,
    noticeId,
    documentId,
    replaces,
    withdrawnOn,
    beingHeard: {
      defences: heard.defences.map((defence) => ({
        ...defence,
        summary: read(defence.summary),
        answer: defence.answer === null ? null : read(defence.answer),
      })),
      hearings: heard.hearings.map(({ record, lapsedBecause, ...hearing }) => ({
        ...hearing,
        record: record === null ? null : [...(lapsedBecause == null ? [] : [lapsedBecause]), read(record)].join(': '),
      })),
    },
    remedy: open === null ? null : presentRemedy(open, read),
    endedRemedies: remedies.map(({ remedy: ended, endedOn, outcome }) => ({
      remedy: presentRemedy(ended, read),
      endedOn,
      outcome,
    })),
  };
}

function presentRemedy(shown: Remedy, read: ReadWords): z.output<typeof remedy> {
  const { id, kind, status, addresseeId, filedWith, filedOn, reasonForDelay, acceptedOn, reference } = shown;
  const facts = {
    id,
    kind,
    status,
    addresseeId,
    filedWith,
    filedOn,
    reasonForDelay: reasonForDelay === null ? null : read(reasonForDelay),
    acceptedOn,
    reference,
  };
  return shown.kind === 'suit'
    ? { ...facts, acceptedBySilence: false, stayedOn: null }
    : { ...facts, acceptedBySilence: shown.acceptedBySilence, stayedOn: shown.stayedOn };
}
