import { recoveryCaseWorkflow } from '../../contracts/recovery-case.ts';
import { searchAttributesOf } from '../../contracts/search-attributes.ts';
import type { LedgerAccount } from '../../domain/ledger/ledger.ts';
import { minorUnits } from '../../domain/money/money.ts';
import type { RecoveryCase } from '../../domain/recovery-case/case-state.ts';
import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { ClaimPeriodEntity } from '../entities/claim-period.ts';
import { RecoveryCaseEntity } from '../entities/recovery-case.ts';
import { tableOf } from '../tables.ts';
import { processKind } from './process-kind.ts';

/** Recovery cases, as they are run and recorded. */
export const recoveryCaseKind = processKind<RecoveryCase>({
  definition: recoveryCase,
  workflow: recoveryCaseWorkflow,
  title: 'Recovery case',
  table: RecoveryCaseEntity,
  lists: [
    {
      table: tableOf(ClaimPeriodEntity),
      rows: ({ claimPeriods }) =>
        claimPeriods.map(({ id, from, to, benefitCode, amount }) => ({ id, from, to, benefitCode, amount })),
      read: (dataSource, processId) => dataSource.getRepository(ClaimPeriodEntity).findBy({ processId }),
    },
  ],
  rowBefore: (row, later) => {
    const booked = (account: LedgerAccount): number =>
      later.reduce((sum, each) => (each.account === account ? sum + each.amount : sum), 0);
    return {
      ...row,
      claimed: minorUnits(row.claimed + booked('claimed')),
      recovered: minorUnits(row.recovered - booked('recovered')),
      outstanding: minorUnits(row.outstanding - booked('outstanding')),
      waived: minorUnits(row.waived - booked('waived')),
    };
  },
  searchAttributesOf,
});
