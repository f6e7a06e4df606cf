import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { isBefore } from '../../domain/calendar/plain-date.ts';
import { sentence } from '../language/readers-language.ts';
import { ApiProblems } from '../openapi/api-problems.ts';
import { anyDay, idInAddress } from '../validation/fields.ts';
import { RulebookCatalogue, type Stay } from './rulebook-catalogue.ts';
import { presentRewardQuote, rewardQuote, rewardQuoteBody, type RewardQuoteBody } from './reward-quotes.ts';
import { presentRulebook, rulebookSummary, rulebookView, summarizeRulebook } from './rulebook-view.ts';

const rulebookPath = z.object({ rulebookId: idInAddress().meta({ example: 'cn' }) });
const periodPath = rulebookPath.extend({ row: idInAddress().meta({ example: 'A18' }) });
const versionQuery = z.object({
  version: idInAddress()
    .optional()
    .meta({ description: 'A version that was published; the current one where none is named.', example: '2026.1' }),
});
const deadlineQuery = versionQuery
  .extend({
    from: anyDay(),
    stayedOn: anyDay().optional().meta({ description: 'Day on which the period was stayed.' }),
    resumedOn: anyDay().optional().meta({ description: 'Day from which it goes on with what was left.' }),
  })
  .refine(({ stayedOn, resumedOn }) => (stayedOn === undefined) === (resumedOn === undefined), {
    path: ['resumedOn'],
    error: () => sentence('both-days-of-stay'),
  })
  .refine(
    ({ from, stayedOn, resumedOn }) =>
      stayedOn === undefined ||
      resumedOn === undefined ||
      (!isBefore(stayedOn, from) && !isBefore(resumedOn, stayedOn)),
    {
      path: ['stayedOn'],
      error: () => sentence('order-of-stay'),
    },
  );

const rulebookList = z.object({ items: z.array(rulebookSummary) }).meta({ id: 'RulebookList' });
const countedDeadline = z
  .object({
    period: z.string(),
    rulebookVersion: z.string(),
    from: z.string().meta({ format: 'date' }),
    due: z.string().meta({ format: 'date', description: 'Last day of the period.' }),
    opensNext: z.string().meta({ format: 'date', description: 'First day on which the next step may be taken.' }),
    unit: z.string(),
    provisional: z.boolean().meta({ description: 'True while the holiday notice for a year it depends on is not in.' }),
    legalBasis: z.string(),
  })
  .meta({
    id: 'CountedDeadline',
    example: {
      period: 'A18',
      rulebookVersion: '2026.1',
      from: '2026-02-12',
      due: '2026-03-04',
      opensNext: '2026-03-05',
      unit: 'working-days',
      provisional: false,
      legalBasis: '《行政强制法》第五十四条、第六十九条',
    },
  });

/** The law as data. */
@ApiTags('Rulebooks')
@Controller('api/v1/rulebooks')
export class RulebooksController {
  readonly #catalogue: RulebookCatalogue;

  constructor(catalogue: RulebookCatalogue) {
    this.#catalogue = catalogue;
  }

  @Get()
  @ApiOperation({ summary: 'List the rulebooks' })
  @ApiOkResponse({ description: 'The rulebooks in their current versions.', standardSchema: rulebookList })
  list() {
    return { items: this.#catalogue.list().map(summarizeRulebook) };
  }

  @Get(':rulebookId')
  @ApiOperation({ summary: 'Read a rulebook: every period, threshold, setting and open point in words' })
  @ApiOkResponse({ description: 'The rulebook with all its rows.', standardSchema: rulebookView })
  @ApiProblems('rulebook-not-found', 'rulebook-version-not-found')
  read(
    @Param({ schema: rulebookPath }) { rulebookId }: z.output<typeof rulebookPath>,
    @Query({ schema: versionQuery }) { version }: z.output<typeof versionQuery>,
  ) {
    return presentRulebook(this.#catalogue.get(rulebookId, version), this.#catalogue.versions(rulebookId));
  }

  @Get(':rulebookId/periods/:row/deadline')
  @ApiOperation({ summary: 'Count a period from a day: its last day and the day after' })
  @ApiOkResponse({ description: 'The last day and the day after it.', standardSchema: countedDeadline })
  @ApiProblems('rulebook-not-found', 'rulebook-version-not-found', 'period-not-found', 'record-unavailable')
  async deadline(
    @Param({ schema: periodPath }) path: z.output<typeof periodPath>,
    @Query({ schema: deadlineQuery }) query: z.output<typeof deadlineQuery>,
  ): Promise<z.output<typeof countedDeadline>> {
    const rules = this.#catalogue.get(path.rulebookId, query.version);
    const counted = await this.#catalogue.deadline(rules, path.row, query.from, stayOf(query));
    const { period, from, due, opensNext, unit, provisional, legalBasis } = counted;
    return { period, rulebookVersion: rules.version, from, due, opensNext, unit, provisional, legalBasis };
  }

  @Post(':rulebookId/quotes/reward')
  @HttpCode(200)
  @ApiOperation({ summary: 'Ask what a report would earn: pure, about no report, and nothing is kept' })
  @ApiOkResponse({ description: 'The award, or why there is none.', standardSchema: rewardQuote })
  @ApiProblems('rulebook-not-found')
  reward(
    @Param({ schema: rulebookPath }) { rulebookId }: z.output<typeof rulebookPath>,
    @Body({ schema: rewardQuoteBody }) body: RewardQuoteBody,
  ): z.output<typeof rewardQuote> {
    return presentRewardQuote(this.#catalogue.get(rulebookId), body);
  }
}

function stayOf({ stayedOn, resumedOn }: z.output<typeof deadlineQuery>): Stay | null {
  return stayedOn === undefined || resumedOn === undefined ? null : { stayedOn, resumedOn };
}
