import { DataSource } from 'typeorm';
import { SealedReporters } from '../../database/reporters/sealed-reporters.ts';
import { ApiEnvironment } from '../environment.ts';
import { processModule } from '../processes/process-module.ts';
import { servedProcesses } from '../processes/served-processes.ts';
import { reportOpening } from './opening/report-opening.ts';
import { ReportOpenings } from './opening/report-openings.ts';
import { reports } from './report-kind.ts';
import { ReportersController } from './reporters/reporters-controller.ts';
import { Reporters } from './reporters/reporters.ts';

/** Whistleblower reports, as this API serves them. */
export const servedReports = servedProcesses(
  reports,
  processModule(reports, {
    opening: reportOpening,
    controllers: [ReportersController],
    providers: [
      ReportOpenings,
      Reporters,
      {
        provide: SealedReporters,
        useFactory: (dataSource: DataSource, { settings }: ApiEnvironment) =>
          new SealedReporters(dataSource, settings.identityKeyring),
        inject: [DataSource, ApiEnvironment],
      },
    ],
  }),
);
