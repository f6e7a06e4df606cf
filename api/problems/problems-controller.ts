import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { called, sentence } from '../language/readers-language.ts';
import { ApiProblems } from '../openapi/api-problems.ts';
import { isProblemCode, problemStatuses, problemTitles } from './problem-codes.ts';
import { Problem } from './problem.ts';

const problemPath = z.object({ code: z.string().meta({ example: 'wrong-stage' }) });
const problemKindView = z
  .object({ code: z.string(), status: z.number().int(), title: z.string() })
  .meta({ id: 'ProblemKind' });

/** What the type of a problem points at. */
@ApiTags('Problems')
@Controller('problems')
export class ProblemsController {
  @Get(':code')
  @ApiOperation({ summary: 'What a problem code means' })
  @ApiOkResponse({ description: 'Status and title of the code.', standardSchema: problemKindView })
  @ApiProblems('problem-not-found')
  read(@Param({ schema: problemPath }) { code }: z.output<typeof problemPath>): z.output<typeof problemKindView> {
    if (isProblemCode(code)) return { code, status: problemStatuses[code], title: called(problemTitles[code]) };
    throw new Problem({ code: 'problem-not-found', detail: sentence('no-such-problem') });
  }
}
