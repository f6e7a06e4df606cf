import { Body, Controller, Inject, Post, Res, type Type } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { z } from 'zod';
import type { ActingPerson as Person } from '../../../domain/kernel/acting-person.ts';
import { ActingPerson } from '../../acting-person/acting-person.ts';
import { IdempotencyKey } from '../../idempotency/idempotency-key.ts';
import { RequestId } from '../../logging/request-id-parameter.ts';
import { ApiWriteHeaders, entityTagHeader, locationHeader } from '../../openapi/api-headers.ts';
import { ApiProblems } from '../../openapi/api-problems.ts';
import type { ProblemCode } from '../../problems/problem-codes.ts';
import { entityTagOf } from '../entity-tag.ts';
import { addressOfKind, addressOfProcess, namedAfterProcesses, type KindAddress } from '../kind-address.ts';
import type { OfficeAndRulebook, OpenedProcess, OpeningRequest } from './process-openings.ts';

/** What opens processes of a kind: one for each person and idempotency key. */
export interface KindOpenings<OpeningBody extends OfficeAndRulebook, Opened extends OpenedProcess> {
  open(request: OpeningRequest<OpeningBody>): Promise<Opened>;
}

/** How processes of a kind are opened. */
interface OpeningParts<OpeningBody extends OfficeAndRulebook, Opened extends OpenedProcess, Answer extends z.ZodType> {
  readonly summary: string;
  readonly description: string;
  readonly body: z.ZodType<OpeningBody>;
  /** Why an opening of this kind may be refused, beyond why any may. */
  readonly problems: readonly ProblemCode[];
  /** A provider of the module. */
  readonly openings: Type<KindOpenings<OpeningBody, Opened>>;
  readonly answer: Answer;
  /** @param self where the process is */
  readonly present: (opened: Opened, self: string) => z.output<Answer>;
  /** The answer holds what nobody may keep on the way. */
  readonly isConfidential?: true;
}

/** Opens processes of a kind by REST: every kind answers as soon as its process runs, and a repetition in the same way. */
export function openingController<
  OpeningBody extends OfficeAndRulebook,
  Opened extends OpenedProcess,
  Answer extends z.ZodType,
>(address: KindAddress, parts: OpeningParts<OpeningBody, Opened, Answer>): Type<object> {
  @ApiTags(address.tags.process)
  @Controller(addressOfKind(address).slice(1))
  class OpeningController {
    readonly #openings: KindOpenings<OpeningBody, Opened>;

    constructor(@Inject(parts.openings) openings: KindOpenings<OpeningBody, Opened>) {
      this.#openings = openings;
    }

    @Post()
    @ApiOperation({ summary: parts.summary, description: parts.description })
    @ApiWriteHeaders()
    @ApiCreatedResponse({
      description: 'It runs; a repeat gets the same answer.',
      standardSchema: parts.answer,
      headers: { ...locationHeader, ...entityTagHeader },
    })
    @ApiProblems(
      'office-unknown',
      'rulebook-unknown',
      ...parts.problems,
      'idempotency-key-reused',
      'process-unavailable',
      'process-busy',
      'record-unavailable',
    )
    async open(
      @ActingPerson() openedBy: Person,
      @IdempotencyKey() idempotencyKey: string,
      @RequestId() requestId: string,
      @Body({ schema: parts.body }) body: OpeningBody,
      @Res({ passthrough: true }) response: Response,
    ): Promise<z.output<Answer>> {
      const opened = await this.#openings.open({ body, openedBy, idempotencyKey, requestId });
      const self = addressOfProcess(address, opened.processId);
      response.set({ Location: self, ETag: entityTagOf(1) });
      if (parts.isConfidential === true) response.set('Cache-Control', 'no-store');
      return parts.present(opened, self);
    }
  }
  return namedAfterProcesses(OpeningController, address);
}
