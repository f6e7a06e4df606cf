import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { gapsOf } from '../../domain/kernel/office-particulars.ts';
import { ApiProblems } from '../openapi/api-problems.ts';
import { OfficeDirectory } from './office-directory.ts';

const office = z
  .object({
    id: z.string().meta({ example: 'dayu' }),
    name: z.string().meta({ example: '大余县社会保险中心' }),
    rulebookId: z.string().meta({ description: 'Rulebook of its cases unless an opening names another.' }),
    timeZone: z.string().meta({ description: 'Every date of a case is a day in this zone.' }),
    address: z.string(),
    telephone: z.string(),
    decidingAuthority: z.string(),
    reconsiderationAuthority: z.string(),
    court: z.string(),
    policeAuthority: z.string(),
    receivingAccount: z.string(),
    gaps: z
      .array(z.string())
      .meta({ description: 'What it has not set yet, so that letters have a gap there.', example: ['address'] }),
  })
  .meta({ id: 'Office' });
const officeList = z.object({ items: z.array(office) }).meta({ id: 'OfficeList' });

/** The agencies' offices that carry cases. */
@ApiTags('Offices')
@Controller('api/v1/offices')
export class OfficesController {
  readonly #directory: OfficeDirectory;

  constructor(directory: OfficeDirectory) {
    this.#directory = directory;
  }

  @Get()
  @ApiOperation({ summary: 'List the offices' })
  @ApiOkResponse({ description: 'The offices.', standardSchema: officeList })
  @ApiProblems('record-unavailable')
  async list(): Promise<z.output<typeof officeList>> {
    return { items: (await this.#directory.list()).map((row) => ({ ...row, gaps: [...gapsOf(row)] })) };
  }
}
