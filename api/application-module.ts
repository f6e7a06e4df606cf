import { Global, Module, type DynamicModule, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../database/connection/data-source.ts';
import { assertApplicationRole } from '../database/roles.ts';
import { openFileStore } from '../files/open-store.ts';
import { SealedFiles } from '../files/sealed-files.ts';
import { CalendarsModule } from './calendars/calendars-module.ts';
import { CodecModule } from './codec/codec-module.ts';
import { DutiesModule } from './duties/duties-module.ts';
import { ApiEnvironment } from './environment.ts';
import { HealthModule } from './health/health-module.ts';
import { ProcessEventsModule } from './process-events/process-events-module.ts';
import type { ServedProcesses } from './processes/served-processes.ts';
import { OfficesModule } from './offices/offices-module.ts';
import { ProblemsController } from './problems/problems-controller.ts';
import { ReconciliationModule } from './reconciliation/reconciliation-module.ts';
import { ReportsModule } from './reports/reports-module.ts';
import { RulebooksModule } from './rulebooks/rulebooks-module.ts';
import { Stopping } from './stopping.ts';
import { TemporalAccess } from './temporal-access.ts';

/** What every module may ask for: settings and logger, the connection to Temporal, and the files of the record. */
@Global()
@Module({})
class SurroundingsModule {
  static of(environment: ApiEnvironment, temporal: TemporalAccess): DynamicModule {
    return {
      module: SurroundingsModule,
      providers: [
        { provide: ApiEnvironment, useValue: environment },
        { provide: TemporalAccess, useValue: temporal },
        {
          provide: SealedFiles,
          useValue: new SealedFiles(openFileStore(environment.settings.files), environment.settings.keyring),
        },
      ],
      exports: [ApiEnvironment, TemporalAccess, SealedFiles],
    };
  }
}

/** Milliseconds after which a statement of a request is given up, so that no request hangs. */
const answerWithin = 8_000;

/** The whole API. It does not start with a connection that may do more than the API has to. */
@Module({})
export class ApplicationModule implements OnModuleInit {
  readonly #dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
  }

  onModuleInit(): Promise<void> {
    return assertApplicationRole(this.#dataSource);
  }

  static of(environment: ApiEnvironment, temporal: TemporalAccess, served: readonly ServedProcesses[]): DynamicModule {
    return {
      module: ApplicationModule,
      imports: [
        SurroundingsModule.of(environment, temporal),
        TypeOrmModule.forRoot({
          ...dataSourceOptions(environment.settings.databaseUrl, { applicationName: 'api', answerWithin }),
          retryAttempts: 1,
        }),
        ...served.map(({ module }) => module),
        DutiesModule,
        ReportsModule,
        RulebooksModule,
        CalendarsModule,
        OfficesModule,
        HealthModule,
        ReconciliationModule,
        ProcessEventsModule,
        CodecModule,
      ],
      controllers: [ProblemsController],
      providers: [Stopping],
    };
  }
}
