import { Context } from '@temporalio/activity';
import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import type { RolloutActivities } from '../../contracts/activities.ts';
import { workflowIdOfProcess } from '../../contracts/process.ts';
import type { FoundProcess } from '../../database/processes/processes-that-run.ts';
import {
  adoptCalendarUpdate,
  adoptOfficeSettingsUpdate,
  adoptRulebookUpdate,
  type AdoptCalendarInput,
  type AdoptionReceipt,
  type AdoptOfficeSettingsInput,
  type AdoptRulebookInput,
  type CaseChange,
  type RolloutBatch,
  type RolloutBatchOutcome,
} from '../../contracts/rollout.ts';
import { findLeftToMove } from '../../database/offices/office-moves.ts';
import { findSettings } from '../../database/offices/office-settings-versions.ts';
import { calendarOf, calendarVersion, findLeftToAdopt } from '../../database/offices/calendar-versions.ts';

const batchSize = 100;
/** Cases that are asked at the same time; more would take turns from people's commands. */
const atOnce = 10;
/** Milliseconds between the signs of life by which a worker that has died is noticed. */
const heartbeatInterval = 2_000;
/** Milliseconds after which a case that does not answer is left to the next pass. */
const answerLimit = 15_000;

type ChangeInput = AdoptCalendarInput | AdoptOfficeSettingsInput | AdoptRulebookInput;

/** Brings a change to open cases, a batch at a time. */
export class Rollout implements RolloutActivities {
  readonly #dataSource: DataSource;
  readonly #client: Client;

  constructor(dataSource: DataSource, client: Client) {
    this.#dataSource = dataSource;
    this.#client = client;
  }

  async rollOutBatch({ change, after }: RolloutBatch): Promise<RolloutBatchOutcome> {
    const bring = await this.#updateFor(change);
    const processes = await this.#processesFor(change, after);
    const waiting = [...processes];
    let done = 0;
    const work = async (): Promise<void> => {
      for (let process = waiting.shift(); process !== undefined; process = waiting.shift()) {
        done += (await bring(process)) ? 1 : 0;
      }
    };
    const heartbeats = setInterval(() => Context.current().heartbeat(), heartbeatInterval);
    try {
      await Promise.all(Array.from({ length: atOnce }, work));
    } finally {
      clearInterval(heartbeats);
    }
    return {
      done,
      missed: processes.length - done,
      next: processes.length < batchSize ? null : (processes.at(-1)?.id ?? null),
    };
  }

  /** How a case is given the change; the answer says whether it needs nothing more. */
  async #updateFor(change: CaseChange): Promise<(process: FoundProcess) => Promise<boolean>> {
    const updateId = `rollout/${change.changeId}`;
    switch (change.kind) {
      case 'calendar': {
        const row = await calendarVersion(this.#dataSource.manager, change.calendarId, change.version);
        if (row === undefined)
          throw new Error(`Calendar ${change.calendarId} has no version ${change.version} in the record.`);
        const input: AdoptCalendarInput = { calendar: calendarOf(row) };
        return (process) => this.#adopt(process, adoptCalendarUpdate, updateId, input);
      }
      case 'office-settings': {
        const found = await findSettings(this.#dataSource.manager, change.version);
        if (found === undefined) throw new Error(`The record has no office settings ${change.version}.`);
        const input: AdoptOfficeSettingsInput = { settings: found.row.settings };
        return (process) => this.#adopt(process, adoptOfficeSettingsUpdate, updateId, input);
      }
      case 'rulebook': {
        const input: AdoptRulebookInput = { rulebook: { id: change.rulebookId, version: change.version } };
        return (process) => this.#adopt(process, adoptRulebookUpdate, updateId, input);
      }
      default:
        return change satisfies never;
    }
  }

  async #processesFor(change: CaseChange, after: string | null): Promise<readonly FoundProcess[]> {
    const { manager } = this.#dataSource;
    switch (change.kind) {
      case 'calendar':
        return findLeftToAdopt(manager, change, after, batchSize);
      case 'office-settings':
      case 'rulebook':
        return findLeftToMove(manager, change.changeId, after, batchSize);
      default:
        return change satisfies never;
    }
  }

  async #adopt({ kind, id }: FoundProcess, update: string, updateId: string, input: ChangeInput): Promise<boolean> {
    const handle = this.#client.workflow.getHandle(workflowIdOfProcess(kind, id));
    try {
      await this.#client.withDeadline(Date.now() + answerLimit, () =>
        handle.executeUpdate<AdoptionReceipt, [ChangeInput]>(update, { updateId, args: [input] }),
      );
      return true;
    } catch (error) {
      // A case that has closed meanwhile needs nothing; one whose process is lost stays in the count until it is back.
      if (!(error instanceof WorkflowNotFoundError))
        Context.current().log.warn('A process did not take a change', { processId: id, error });
      return false;
    }
  }
}
