import { Body, Controller, Get, HttpCode, Param, Post, Query, Res, type Type } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { ProcessTypes } from '../../../domain/kernel/process-types.ts';
import { ApiIfNoneMatch, ApiReader, entityTagHeader } from '../../openapi/api-headers.ts';
import { ApiProblems } from '../../openapi/api-problems.ts';
import { entityTagOf, isUnchanged } from '../entity-tag.ts';
import { addressOfKind, namedAfterProcesses, processIn, processPath, type ProcessPath } from '../kind-address.ts';
import { ProcessRecord } from '../record/process-record.ts';
import { ProcessSearch } from '../search/process-search.ts';
import type { ProcessSearchRequest } from '../search/search-body.ts';
import type { ServedKind } from '../served-kind.ts';

/** Processes of a kind as a whole: listed, searched and read. */
export function processController<P extends ProcessTypes<P>>({
  address,
  kind,
  whole,
  listing,
}: ServedKind<P>): Type<object> {
  const many = address.tags.process.toLowerCase();

  @ApiReader(kind.definition.keepsAway !== undefined)
  @ApiTags(address.tags.process)
  @Controller(addressOfKind(address).slice(1))
  class ProcessController {
    readonly #record: ProcessRecord<P>;
    readonly #search: ProcessSearch<P>;

    constructor(record: ProcessRecord<P>, search: ProcessSearch<P>) {
      this.#record = record;
      this.#search = search;
    }

    @Get()
    @ApiOperation({
      summary: `List ${many}`,
      description: 'As a search does, but by nothing that tells of a person: names and numbers are searched for alone.',
    })
    @ApiOkResponse({ description: 'A page.', standardSchema: listing.page })
    @ApiProblems('record-unavailable')
    list(@Query({ schema: listing.parameters }) search: ProcessSearchRequest) {
      return this.#search.page(search);
    }

    @Post('search')
    @HttpCode(200)
    @ApiOperation({ summary: `Search ${many}`, description: 'Changes nothing, so it takes no Idempotency-Key.' })
    @ApiOkResponse({ description: 'A page.', standardSchema: listing.page })
    @ApiProblems('record-unavailable')
    search(@Body({ schema: listing.search }) search: ProcessSearchRequest) {
      return this.#search.page(search);
    }

    @Get(`:${address.parameter}`)
    @ApiOperation({ summary: `Read ${address.one}` })
    @ApiIfNoneMatch()
    @ApiOkResponse({
      description: 'As it stands after its latest transition.',
      standardSchema: whole.view,
      headers: entityTagHeader,
    })
    async read(
      @Param({ schema: processPath(address) }) asked: ProcessPath,
      @Res({ passthrough: true }) response: Response,
    ) {
      const recorded = await this.#record.get(processIn(address, asked));
      const { row, state } = recorded;
      if (isUnchanged(response, entityTagOf(row.revision))) return undefined;
      return whole.present(recorded, await this.#record.words(row.id, state));
    }
  }
  return namedAfterProcesses(ProcessController, address);
}
