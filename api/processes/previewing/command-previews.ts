import { presentRefusal } from '../commands/action-view.ts';
import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { ReadWords } from '../../../database/sealing/process-texts.ts';
import type { ActingPerson } from '../../../domain/kernel/acting-person.ts';
import type { WrittenText } from '../../../domain/kernel/kept-text.ts';
import { withCalendarOfToday } from '../../../domain/kernel/recounting/adopt-calendar.ts';
import type { CommandEnvelope } from '../../../domain/kernel/envelope.ts';
import type { CommandName } from '../../../domain/kernel/process-names.ts';
import type { ProcessTypes } from '../../../domain/kernel/process-types.ts';
import { rulesOf } from '../../../domain/kernel/rules-of-process.ts';
import { rulebook } from '../../../domain/rulebooks/registry.ts';
import { CalendarStore } from '../../calendars/calendar-store.ts';
import { bodyDigestOf } from '../../idempotency/digest.ts';
import { presentOutcome } from '../commands/outcome-view.ts';
import { CommandPayloads } from '../commands/command-payloads.ts';
import { asking, comesWith } from '../elsewhere/comes-with.ts';
import { SameMatters } from '../elsewhere/same-matters.ts';
import { Forecasts } from '../forecasting/forecasts.ts';
import { ForecastThreads } from '../forecasting/forecast-threads.ts';
import { presentForecast } from '../reading/forecast-view.ts';
import { ProcessRecord } from '../record/process-record.ts';
import { servedKind, type ServedKind } from '../served-kind.ts';
import type { CommandPreviewView } from './preview-view.ts';

/** A command that somebody asks about. */
export interface PreviewRequest<P extends ProcessTypes<P>> {
  readonly processId: string;
  readonly command: CommandName<P>;
  readonly body: unknown;
  readonly actor: ActingPerson;
  readonly expectedRevision: number | null;
  readonly requestId: string;
}

/**
 * What commands would do: the very function that carries them out, on the process as it stands in the record, with its outcome
 * thrown away.
 */
@Injectable()
export class CommandPreviews<P extends ProcessTypes<P>> {
  readonly #served: ServedKind<P>;
  readonly #record: ProcessRecord<P>;
  readonly #threads: ForecastThreads;
  readonly #forecasts: Forecasts<P>;
  readonly #calendars: CalendarStore;
  readonly #payloads: CommandPayloads<P>;
  readonly #sameMatters: SameMatters<P>;

  constructor(
    @Inject(servedKind) served: ServedKind<P>,
    record: ProcessRecord<P>,
    threads: ForecastThreads,
    forecasts: Forecasts<P>,
    calendars: CalendarStore,
    payloads: CommandPayloads<P>,
    sameMatters: SameMatters<P>,
  ) {
    this.#served = served;
    this.#record = record;
    this.#threads = threads;
    this.#forecasts = forecasts;
    this.#calendars = calendars;
    this.#payloads = payloads;
    this.#sameMatters = sameMatters;
  }

  /** @throws Problem `invalid-request` for the body, where there is no such process, `forecast-busy` */
  async of({
    processId,
    command,
    body,
    actor,
    expectedRevision,
    requestId,
  }: PreviewRequest<P>): Promise<CommandPreviewView> {
    const { state } = await this.#record.get(processId);
    const { kind, draft } = this.#served;
    const { currency } = rulesOf(state);
    const { payload, saidWith } = await this.#payloads.read(command, body, currency);
    const { matter } = kind.definition.commands[command];
    const others = await this.#sameMatters.find(
      matter?.(state, payload) ?? null,
      asking(processId, null, saidWith, false),
    );
    const bodyDigest = bodyDigestOf(command, payload);
    // No command was ever given under this id, so that none is taken for a repeat of one.
    const commandId = `preview ${randomUUID()}`;
    const envelope: CommandEnvelope<P> = {
      command,
      payload,
      actor,
      commandId,
      bodyDigest,
      expectedRevision,
      requestId,
      ...comesWith(saidWith, others),
    };
    const today = await this.#asItWouldBeTaken(state);
    const [before, { tried, forecast }] = await Promise.all([
      this.#forecasts.ofState(state),
      this.#threads.tryOut(kind, today, { envelope, at: Date.now() }),
    ]);
    const record = tried?.kind === 'carried-out' ? tried.record : null;
    const read = withNew(record?.texts ?? [], await this.#record.words(processId, [before.end, state.closing]));
    return {
      revision: state.revision,
      refusal: tried?.kind === 'refused' ? presentRefusal(tried.refusal) : null,
      outcome: record?.outcome == null ? null : presentOutcome(record.outcome, currency),
      draft: record === null ? null : draft.present(today, record),
      road: {
        before: presentForecast(before, read),
        after: forecast === null ? null : presentForecast(forecast, read),
      },
    };
  }

  /** A closed process is reopened with the calendar of the day. */
  async #asItWouldBeTaken(state: P['state']): Promise<P['state']> {
    if (state.closing === null) return state;
    const { id, version } = state.rulebook;
    return withCalendarOfToday(
      this.#served.kind.definition,
      state,
      await this.#calendars.forRulebook(rulebook(id, version)),
    );
  }
}

/** Texts that the record has not got, because they came with the command that is tried. */
function withNew(texts: readonly WrittenText[], read: ReadWords): ReadWords {
  const written = new Map(texts.map(({ textId, words }) => [textId, words]));
  return (words) => (typeof words === 'string' ? words : (written.get(words.textId) ?? read(words)));
}
