import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { RecoveryCase } from '../../../domain/recovery-case/case-state.ts';
import { ProcessRecord } from '../../processes/record/process-record.ts';
import { casePath, type CasePath } from '../case-path.ts';
import { Ledger, ledgerQuery, ledgerView, type LedgerQuery } from './ledger.ts';
import { limitationsView, presentLimitations } from './limitations-view.ts';

/** What a case owes, and until when it can be asked for. */
@ApiTags('Cases')
@Controller('api/v1/cases/:caseId')
export class ReadingMoneyController {
  readonly #record: ProcessRecord<RecoveryCase>;
  readonly #ledger: Ledger;

  constructor(record: ProcessRecord<RecoveryCase>, ledger: Ledger) {
    this.#record = record;
    this.#ledger = ledger;
  }

  @Get('ledger')
  @ApiOperation({ summary: 'The money: bookings, balances of the claim periods, totals' })
  @ApiOkResponse({ description: 'Balances, totals, and a page of bookings, oldest first.', standardSchema: ledgerView })
  ledger(@Param({ schema: casePath }) { caseId }: CasePath, @Query({ schema: ledgerQuery }) query: LedgerQuery) {
    return this.#ledger.read(caseId, query);
  }

  @Get('limitations')
  @ApiOperation({ summary: 'Limitation of claim and penalty for each claim period, and what restarted it' })
  @ApiOkResponse({ description: 'One item for each claim period.', standardSchema: limitationsView })
  async limitations(@Param({ schema: casePath }) { caseId }: CasePath) {
    const { state } = await this.#record.get(caseId);
    return presentLimitations(state, await this.#record.words(caseId, state.limitation));
  }
}
