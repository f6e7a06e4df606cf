import { presentRefusal } from '../commands/action-view.ts';
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ReadWords } from '../../../database/process-texts.ts';
import type { ActingPerson } from '../../../domain/kernel/acting-person.ts';
import type { WrittenText } from '../../../domain/kernel/kept-text.ts';
import { withCalendarOfToday } from '../../../domain/kernel/recounting/adopt-calendar.ts';
import type { RecoveryCaseState } from '../../../domain/recovery-case/case-state.ts';
import type { CommandName } from '../../../domain/recovery-case/commands.ts';
import { recoveryCase } from '../../../domain/recovery-case/definition.ts';
import type { CommandEnvelope } from '../../../domain/recovery-case/recovery-case.ts';
import { rulebook } from '../../../domain/rulebooks/registry.ts';
import { CalendarShelf } from '../../calendars/calendar-shelf.ts';
import { bodyDigestOf } from '../../idempotency/digest.ts';
import { readPayload } from '../commands/command-payload.ts';
import { Forecasts } from '../forecasting/forecasts.ts';
import { ForecastThreads } from '../forecasting/forecast-threads.ts';
import { presentForecast } from '../reading/forecast-view.ts';
import { CaseRecord } from '../record/case-record.ts';
import { presentOutcome } from './present-preview.ts';
import type { CommandPreviewView } from './preview-view.ts';

/** A command that somebody asks about. */
export interface PreviewRequest {
  readonly caseId: string;
  readonly command: CommandName;
  readonly body: unknown;
  readonly actor: ActingPerson;
  readonly expectedRevision: number | null;
  readonly requestId: string;
}

/**
 * What commands would do: the very function that carries them out, on the case as it stands in the record, with its outcome
 * thrown away.
 */
@Injectable()
export class CommandPreviews {
  readonly #record: CaseRecord;
  readonly #threads: ForecastThreads;
  readonly #forecasts: Forecasts;
  readonly #calendars: CalendarShelf;

  constructor(record: CaseRecord, threads: ForecastThreads, forecasts: Forecasts, calendars: CalendarShelf) {
    this.#record = record;
    this.#threads = threads;
    this.#forecasts = forecasts;
    this.#calendars = calendars;
  }

  /** @throws Problem `invalid-request` for the body, `case-not-found`, `forecast-busy` */
  async of({ caseId, command, body, actor, expectedRevision, requestId }: PreviewRequest): Promise<CommandPreviewView> {
    const { state } = await this.#record.get(caseId);
    const payload = readPayload(command, body, state.opening.currency);
    const bodyDigest = bodyDigestOf(command, payload);
    // No command was ever given under this id, so that none is taken for a repeat of one.
    const commandId = `preview ${randomUUID()}`;
    const envelope: CommandEnvelope = { command, payload, actor, commandId, bodyDigest, expectedRevision, requestId };
    const today = await this.#asItWouldBeTaken(state);
    const [before, { tried, forecast }] = await Promise.all([
      this.#forecasts.ofState(state),
      this.#threads.tryOut(today, { envelope, at: Date.now() }),
    ]);
    const record = tried?.kind === 'carried-out' ? tried.record : null;
    const read = withNew(record?.texts ?? [], await this.#record.words(caseId, [before.end, state.closing]));
    return {
      revision: state.revision,
      refusal: tried?.kind === 'refused' ? presentRefusal(tried.refusal) : null,
      outcome: record === null ? null : presentOutcome(today, record),
      road: {
        before: presentForecast(before, read),
        after: forecast === null ? null : presentForecast(forecast, read),
      },
    };
  }

  /** A closed case is reopened with the calendar of the day. */
  async #asItWouldBeTaken(state: RecoveryCaseState): Promise<RecoveryCaseState> {
    if (state.closing === null) return state;
    const { id, version } = state.opening.rulebook;
    return withCalendarOfToday(recoveryCase, state, await this.#calendars.forRulebook(rulebook(id, version)));
  }
}

/** Texts that the record has not got, because they came with the command that is tried. */
function withNew(texts: readonly WrittenText[], read: ReadWords): ReadWords {
  const written = new Map(texts.map(({ textId, words }) => [textId, words]));
  return (words) => (typeof words === 'string' ? words : (written.get(words.textId) ?? read(words)));
}
