import { Controller, Get, Header, ServiceUnavailableException } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { HealthCheck, HealthCheckService } from '@nestjs/terminus';
import { z } from 'zod';
import { DataSource } from 'typeorm';
import { eventsWaiting } from '../../database/events/waiting-events.ts';
import { lettersWaiting } from '../../database/processes/waiting-letters.ts';
import { SealedFiles } from '../../files/sealed-files.ts';
import { ApiProblems } from '../openapi/api-problems.ts';
import { Problem } from '../problems/problem.ts';
import { clocksView, faultsOfClocks, presentClocks } from './clocks-view.ts';
import { ClockWatch } from './clock-watch.ts';
import { presentFiles, presentWaiting, presentWorker, readyView } from './ready-view.ts';
import { Readiness } from './readiness.ts';
import { SpaceWatch } from './space.ts';
import { WorkerPolls } from './worker-polls.ts';

const liveView = z.object({ status: z.literal('ok') }).meta({ id: 'Live' });

const healthResult = z.object({ details: z.record(z.string(), z.object({ status: z.enum(['up', 'down']) })) });
type HealthDetails = z.output<typeof healthResult>['details'];

/** For those who run the service. */
@ApiTags('Health')
@Controller('health')
export class HealthController {
  readonly #health: HealthCheckService;
  readonly #readiness: Readiness;
  readonly #clocks: ClockWatch;
  readonly #polls: WorkerPolls;
  readonly #space: SpaceWatch;
  readonly #files: SealedFiles;
  readonly #dataSource: DataSource;

  constructor(
    health: HealthCheckService,
    readiness: Readiness,
    clocks: ClockWatch,
    polls: WorkerPolls,
    space: SpaceWatch,
    files: SealedFiles,
    dataSource: DataSource,
  ) {
    this.#health = health;
    this.#readiness = readiness;
    this.#clocks = clocks;
    this.#polls = polls;
    this.#space = space;
    this.#files = files;
    this.#dataSource = dataSource;
  }

  @Get('live')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'Whether the process runs' })
  @ApiOkResponse({ description: 'It runs.', standardSchema: liveView })
  live(): z.output<typeof liveView> {
    return { status: 'ok' };
  }

  @Get('ready')
  @HealthCheck({ noCache: true, swaggerDocumentation: false })
  @ApiOperation({
    summary: 'Whether database, tables and Temporal are there, and how workers, letters, events, files and room stand',
  })
  @ApiOkResponse({ description: 'Everything is there.', standardSchema: readyView })
  @ApiProblems('not-ready')
  async ready(): Promise<z.output<typeof readyView>> {
    const [details, worker, letters, events, files, space] = await Promise.all([
      this.#check(),
      this.#readiness.reported('worker', async () => presentWorker(await this.#polls.lastHeartbeat(), Date.now())),
      this.#readiness.reported('letters', async () =>
        presentWaiting(await lettersWaiting(this.#dataSource), Date.now()),
      ),
      this.#readiness.reported('events', async () => presentWaiting(await eventsWaiting(this.#dataSource), Date.now())),
      this.#readiness.reported('files', async () => ({ freeBytes: await this.#files.freeBytes() })),
      this.#readiness.reported('space', () => this.#space.look()),
    ]);
    const checks = Object.fromEntries(Object.entries(details).map(([name, { status }]) => [name, status]));
    const down = Object.keys(checks).filter((name) => checks[name] === 'down');
    const reported = { worker, letters, events, files: presentFiles(files), space };
    if (down.length === 0) return { status: 'ok', checks, ...reported };
    throw new Problem({
      code: 'not-ready',
      detail: `Not ready: ${down.join(', ')}.`,
      extensions: { checks, ...reported },
    });
  }

  @Get('clocks')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'Whether the clocks of all cases are served' })
  @ApiOkResponse({ description: 'They are.', standardSchema: clocksView })
  @ApiProblems('clocks-not-served', 'record-unavailable', 'process-unavailable', 'process-busy')
  async clocks(): Promise<z.output<typeof clocksView>> {
    const service = await this.#clocks.look();
    const clocks = presentClocks(service);
    const faults = faultsOfClocks(service, Date.now());
    if (faults.length === 0) return clocks;
    throw new Problem({ code: 'clocks-not-served', detail: faults.join(' '), extensions: { clocks } });
  }

  async #check(): Promise<HealthDetails> {
    const checks = [
      () => this.#readiness.database(),
      () => this.#readiness.migrations(),
      () => this.#readiness.temporal(),
    ];
    try {
      return healthResult.parse(await this.#health.check(checks)).details;
    } catch (error) {
      // Terminus throws what failed instead of returning it.
      if (!(error instanceof ServiceUnavailableException)) throw error;
      return healthResult.parse(error.getResponse()).details;
    }
  }
}
