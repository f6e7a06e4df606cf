import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import type { ActingPerson as Person } from '../../domain/kernel/acting-person.ts';
import { ActingPerson } from '../../api/acting-person/acting-person.ts';
import { IdempotencyKey } from '../../api/idempotency/idempotency-key.ts';
import { RequestId } from '../../api/logging/request-id-parameter.ts';
import { ProcessOpenings } from '../../api/processes/opening/process-openings.ts';
import { ProcessRecord } from '../../api/processes/record/process-record.ts';
import { text } from '../../api/validation/fields.ts';
import type { Inquiry } from './inquiry.ts';

const openingBody = z.strictObject({
  office: text(40),
  rulebook: text(40).nullable().default(null),
  subject: text(200),
  askedOf: text(200),
});
type OpeningBody = z.output<typeof openingBody>;

const path = z.object({ processId: z.string() });

/** What an inquiry has of its own in the API: how it is opened and shown. */
@Controller('api/v1/inquiries')
export class InquiriesController {
  readonly #openings: ProcessOpenings<Inquiry>;
  readonly #record: ProcessRecord<Inquiry>;

  constructor(openings: ProcessOpenings<Inquiry>, record: ProcessRecord<Inquiry>) {
    this.#openings = openings;
    this.#record = record;
  }

  @Post()
  open(
    @ActingPerson() openedBy: Person,
    @IdempotencyKey() idempotencyKey: string,
    @RequestId() requestId: string,
    @Body({ schema: openingBody }) body: OpeningBody,
  ) {
    const { subject, askedOf } = body;
    return this.#openings.open(
      { body, openedBy, idempotencyKey, requestId },
      { check: () => undefined, complete: (common) => ({ ...common, subject, askedOf }), countsFrom: () => null },
    );
  }

  @Get(':processId')
  async read(@Param({ schema: path }) { processId }: z.output<typeof path>) {
    const { state } = await this.#record.get(processId);
    return { stage: state.stage, revision: state.revision, outcome: state.closing?.outcome ?? null };
  }
}
