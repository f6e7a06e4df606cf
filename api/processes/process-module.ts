import { Module, type DynamicModule, type ModuleMetadata, type Type } from '@nestjs/common';
import type { ProcessTypes } from '../../domain/kernel/process-types.ts';
import { CalendarsModule } from '../calendars/calendars-module.ts';
import { historyController } from '../history/history-controller.ts';
import { EventTargets } from '../process-events/event-targets.ts';
import { HistoryModule } from '../history/history-module.ts';
import { OfficesModule } from '../offices/offices-module.ts';
import { commandsController } from './commands/commands-controller.ts';
import { CommandPayloads } from './commands/command-payloads.ts';
import { ProcessCommands } from './commands/process-commands.ts';
import { CommandQueues } from './commands/command-queues.ts';
import { ProcessDocuments } from './documents/process-documents.ts';
import { documentsController } from './documents/documents-controller.ts';
import { DeadlineExplanations } from './explaining/deadline-explanations.ts';
import { SameMatters } from './elsewhere/same-matters.ts';
import { ForecastThreads } from './forecasting/forecast-threads.ts';
import { Forecasts } from './forecasting/forecasts.ts';
import { CaseNumbers } from './opening/case-numbers.ts';
import { ProcessOpenings } from './opening/process-openings.ts';
import { CommandPreviews } from './previewing/command-previews.ts';
import { Deadlines } from './reading/deadlines.ts';
import { processController } from './reading/process-controller.ts';
import { readingController } from './reading/reading-controller.ts';
import { ProcessEvents } from './reading/process-events.ts';
import { ProcessLinks } from './reading/process-links.ts';
import { Timeline } from './reading/timeline.ts';
import { ProcessRecord } from './record/process-record.ts';
import { RunningProcesses } from './running-processes.ts';
import { NamedProcesses } from './search/named-processes.ts';
import { ProcessSearch } from './search/process-search.ts';
import { servedKind, type ServedKind } from './served-kind.ts';

/** What processes of all kinds take turns in. */
@Module({
  providers: [CommandQueues, EventTargets, { provide: ForecastThreads, useFactory: () => new ForecastThreads() }],
  exports: [CommandQueues, EventTargets, ForecastThreads],
})
export class SharedByProcessesModule {}

/** What a kind has of its own: how it is opened, and what there is of it that no other kind has. */
interface OwnParts extends Required<Pick<ModuleMetadata, 'controllers' | 'providers'>> {
  /** Made by `openingController`. */
  readonly opening: Type<object>;
}

/** Everything about one kind of process: what all kinds share, made for this one, and what it has of its own. */
export function processModule<P extends ProcessTypes<P>>(served: ServedKind<P>, own: OwnParts): DynamicModule {
  @Module({})
  class ProcessModule {}
  return {
    module: ProcessModule,
    imports: [CalendarsModule, OfficesModule, HistoryModule, SharedByProcessesModule],
    controllers: [
      own.opening,
      processController(served),
      ...own.controllers,
      commandsController(served),
      readingController(served),
      documentsController(served),
      historyController(served),
    ],
    providers: [
      { provide: servedKind, useValue: served },
      RunningProcesses,
      ProcessRecord,
      ProcessOpenings,
      SameMatters,
      CaseNumbers,
      ProcessCommands,
      CommandPayloads,
      CommandPreviews,
      ProcessDocuments,
      Forecasts,
      Timeline,
      ProcessEvents,
      ProcessLinks,
      ProcessSearch,
      NamedProcesses,
      Deadlines,
      DeadlineExplanations,
      ...own.providers,
    ],
  };
}
