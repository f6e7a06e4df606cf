import { EntitySchema } from 'typeorm';
import { z } from 'zod';
import { letters as productLetters } from '../../activities/documents/letters.ts';
import { lettersOfKind, type Letters } from '../../activities/documents/letters-of-kind.ts';
import { line, paragraph } from '../../activities/documents/letter-content.ts';
import { text } from '../../api/validation/fields.ts';
import { commandSchemas as schemasOfCases } from '../../api/cases/commands/schemas/command-schemas.ts';
import type { KindAddress } from '../../api/processes/kind-address.ts';
import { listing } from '../../api/processes/search/listing.ts';
import { filterAsked, processFilterShape, processParameters } from '../../api/processes/search/process-filter.ts';
import type { ServedKind } from '../../api/processes/served-kind.ts';
import type { ProjectionRow } from '../../database/entities/projection.ts';
import { processKind } from '../../database/kinds/process-kind.ts';
import { listOfKind } from '../../database/process-list/listed-process.ts';
import { kernelRefusalCodes } from '../../domain/kernel/refusal.ts';
import { inquiryCatalogue } from './inquiry-catalogue.ts';
import { inquiry, type Inquiry, type QuestionRequest } from './inquiry.ts';

/** The table of its kind, which the test makes. */
const InquiryEntity = new EntitySchema<ProjectionRow & Inquiry['row']>({
  name: 'inquiry',
  columns: {
    id: { name: 'id', type: 'uuid', primary: true },
    isOpen: { name: 'is_open', type: 'boolean' },
    officeId: { name: 'office_id', type: 'text' },
    openedAt: { name: 'opened_at', type: 'timestamptz' },
    subject: { name: 'subject', type: 'text' },
  },
});
export const inquiryTable =
  'CREATE TABLE inquiry (id uuid PRIMARY KEY REFERENCES process (id), is_open boolean NOT NULL, office_id text NOT NULL, opened_at timestamptz NOT NULL, subject text NOT NULL)';

export const inquiryKind = processKind<Inquiry>({
  definition: inquiry,
  workflow: 'inquiry',
  title: 'Inquiry',
  table: InquiryEntity,
  lists: [],
  rowBefore: (row) => row,
  searchAttributesOf: () => [],
});

/** The letters of the product, and the one that an inquiry sends. */
export const letters: Letters = {
  ...productLetters,
  inquiry: lettersOfKind<QuestionRequest>({
    templates: {
      question: [
        {
          kind: 'question',
          templateVersion: 1,
          compose: ({ office, number, processNumber, issuedOn, subject, askedOf }) => ({
            issuer: office.name,
            title: '询问函',
            number,
            matter: { label: '询问编号', value: processNumber },
            addressees: [{ name: askedOf, note: null }],
            opening: [paragraph(subject)],
            sections: [],
            closing: [line('此致')],
            signatories: [{ role: null, name: office.name, signs: 'seal' }],
            issuedOn,
            contact: [],
          }),
        },
      ],
    },
    deliveredTo: ({ askedOf }) => [{ name: askedOf, address: askedOf }],
  }),
};

const { answer: _none, ...commandsOfCases } = { answer: null, ...schemasOfCases };

export const inquiryAddressing: KindAddress = {
  segment: 'inquiries',
  parameter: 'processId',
  notFound: 'process-not-found',
  prefix: 'Inquiry',
  one: 'an inquiry',
  tags: { process: 'Inquiries', commands: 'Inquiries', documents: 'Inquiries' },
};

const filter = z.strictObject({ ...processFilterShape(inquiry), subject: text(200).optional() }).default({});
const parameters = z.object({ ...processParameters(inquiry), subject: text(200).optional() });
const item = { subject: z.string() } as const;

/** Lists of inquiries, narrowed by what they are about. */
const inquiryListing = listing<Inquiry, 'subject', z.output<typeof filter>, typeof parameters.shape, typeof item>({
  name: 'Inquiry',
  list: listOfKind('inquiry', InquiryEntity, ['subject'], { subject: 'subject' }),
  sorts: { subject: { of: ({ subject }) => subject, schema: z.string() } },
  filter,
  narrow:
    ({ subject }) =>
    (conditions) => {
      if (subject !== undefined) conditions.add('inquiry', `inquiry.subject = ${conditions.value(subject)}`);
    },
  parameters,
  asked: (query) => ({ ...filterAsked(query), subject: query.subject }),
  item,
  present: ({ subject }) => ({ subject }),
  example: {},
});

export const servedInquiries: ServedKind<Inquiry> = {
  kind: inquiryKind,
  address: inquiryAddressing,
  catalogue: inquiryCatalogue,
  commandSchemas: {
    ...commandsOfCases,
    answer: () => z.strictObject({ words: text(200) }),
    'pass-on': () => z.strictObject({ to: z.string(), findings: z.array(text(200)) }),
    learn: () => z.strictObject({ finding: text(200) }),
  },
  refusals: kernelRefusalCodes,
  whole: {
    view: z.object({ stage: z.string(), revision: z.int(), outcome: z.string().nullable() }),
    present: ({ state: { stage, revision, closing } }) => ({ stage, revision, outcome: closing?.outcome ?? null }),
  },
  draft: { view: z.object({ stage: z.string() }), present: (_before, { state }) => ({ stage: state.stage }) },
  listing: inquiryListing,
  shownAttributes: [],
};
