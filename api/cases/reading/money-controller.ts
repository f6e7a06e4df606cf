import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { RecoveryCase } from '../../../domain/recovery-case/case-state.ts';
import { ProcessRecord } from '../../processes/record/process-record.ts';
import { casePath, type CasePath } from '../case-path.ts';
import {
  amountsExplanationQuery,
  amountsExplanationView,
  type AmountsExplanationQuery,
} from '../explaining/amounts-explanation-view.ts';
import { AmountsExplanations } from '../explaining/amounts-explanations.ts';
import { Ledger, ledgerQuery, ledgerView, type LedgerQuery } from './ledger.ts';
import { limitationsView, presentLimitations } from './limitations-view.ts';

/** What a case owes, and until when it can be asked for. */
@ApiTags('Cases')
@Controller('api/v1/cases/:caseId')
export class ReadingMoneyController {
  readonly #record: ProcessRecord<RecoveryCase>;
  readonly #ledger: Ledger;
  readonly #explanations: AmountsExplanations;

  constructor(record: ProcessRecord<RecoveryCase>, ledger: Ledger, explanations: AmountsExplanations) {
    this.#record = record;
    this.#explanations = explanations;
    this.#ledger = ledger;
  }

  @Get('ledger')
  @ApiOperation({ summary: 'The money: bookings, balances of the claim periods, totals' })
  @ApiOkResponse({ description: 'Balances, totals, and a page of bookings, oldest first.', standardSchema: ledgerView })
  ledger(@Param({ schema: casePath }) { caseId }: CasePath, @Query({ schema: ledgerQuery }) query: LedgerQuery) {
    return this.#ledger.read(caseId, query);
  }

  @Get('amounts/explanation')
  @ApiOperation({
    summary: 'How what is claimed and what is outstanding came about',
    description:
      'Claim by claim and booking by booking, with what each moves and what stands after it, by what order payments count, and how charges grow day by day.',
  })
  @ApiOkResponse({
    description: 'The way to the amounts, to be followed by hand.',
    standardSchema: amountsExplanationView,
  })
  amountsExplanation(
    @Param({ schema: casePath }) { caseId }: CasePath,
    @Query({ schema: amountsExplanationQuery }) { asOf }: AmountsExplanationQuery,
  ) {
    return this.#explanations.of(caseId, asOf);
  }

  @Get('limitations')
  @ApiOperation({ summary: 'Limitation of claim and penalty for each claim period, and what restarted it' })
  @ApiOkResponse({ description: 'One item for each claim period.', standardSchema: limitationsView })
  async limitations(@Param({ schema: casePath }) { caseId }: CasePath) {
    const { state } = await this.#record.get(caseId);
    return presentLimitations(state, await this.#record.words(caseId, state.limitation));
  }
}
