import { Module } from '@nestjs/common';
import { CalendarsModule } from '../calendars/calendars-module.ts';
import { OfficesModule } from '../offices/offices-module.ts';
import { CaseProcesses } from './case-processes.ts';
import { CasesController } from './cases-controller.ts';
import { CaseCommands } from './commands/case-commands.ts';
import { CommandQueues } from './commands/command-queues.ts';
import { CommandsController } from './commands/commands-controller.ts';
import { CaseDocuments } from './documents/case-documents.ts';
import { DocumentsController } from './documents/documents-controller.ts';
import { DeadlineExplanations } from './explaining/deadline-explanations.ts';
import { ForecastThreads } from './forecasting/forecast-threads.ts';
import { Forecasts } from './forecasting/forecasts.ts';
import { CaseNumbers } from './opening/case-numbers.ts';
import { CaseOpenings } from './opening/case-openings.ts';
import { UnusedCaseNumbers } from './opening/unused-case-numbers.ts';
import { UnusedCaseNumbersController } from './opening/unused-case-numbers-controller.ts';
import { CommandPreviews } from './previewing/command-previews.ts';
import { Deadlines } from './reading/deadlines.ts';
import { Ledger } from './reading/ledger.ts';
import { ReadingController } from './reading/reading-controller.ts';
import { Timeline } from './reading/timeline.ts';
import { CaseRecord } from './record/case-record.ts';
import { CaseSearch } from './search/case-search.ts';
import { NamedCases } from './search/named-cases.ts';

@Module({
  imports: [CalendarsModule, OfficesModule],
  controllers: [
    CasesController,
    CommandsController,
    ReadingController,
    DocumentsController,
    UnusedCaseNumbersController,
  ],
  providers: [
    CaseProcesses,
    CaseRecord,
    CaseOpenings,
    CaseNumbers,
    UnusedCaseNumbers,
    CaseCommands,
    CommandQueues,
    CommandPreviews,
    CaseSearch,
    NamedCases,
    CaseDocuments,
    { provide: ForecastThreads, useFactory: () => new ForecastThreads() },
    Forecasts,
    Timeline,
    Deadlines,
    DeadlineExplanations,
    Ledger,
  ],
  exports: [CaseRecord, CaseProcesses],
})
export class CasesModule {}
