import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { eventsAreDue } from '../../../database/events/waiting-events.ts';
import type { Calendar } from '../../../domain/calendar/calendar.ts';
import { calendarFrom } from '../../../domain/calendar/calendar.ts';
import { yearOf, type PlainDate } from '../../../domain/calendar/plain-date.ts';
import { dateAt } from '../../../domain/calendar/time-zone.ts';
import { DomainError } from '../../../domain/error.ts';
import type { ActingPerson } from '../../../domain/kernel/acting-person.ts';
import type { ComesWith } from '../../../domain/kernel/incoming/elsewhere.ts';
import { findingsOfOpening, refuseFindings } from '../../../domain/kernel/incoming/holding-against.ts';
import type { Office } from '../../../domain/kernel/office.ts';
import type { ProcessOpening } from '../../../domain/kernel/process-opening.ts';
import type { ProcessTypes } from '../../../domain/kernel/process-types.ts';
import { rulebook } from '../../../domain/rulebooks/registry.ts';
import type { Rulebook } from '../../../domain/rulebooks/rulebook.ts';
import { CalendarStore } from '../../calendars/calendar-store.ts';
import { bodyDigestOf, uuidOf } from '../../idempotency/digest.ts';
import { sentence } from '../../language/readers-language.ts';
import { OfficeDirectory, officeOf } from '../../offices/office-directory.ts';
import { SettingsInForce } from '../../offices/settings/settings-in-force.ts';
import { domainProblem, Problem, refusalProblem } from '../../problems/problem.ts';
import { ProcessRecord } from '../record/process-record.ts';
import { RunningProcesses, type StartedProcess } from '../running-processes.ts';
import { servedKind, type ServedKind } from '../served-kind.ts';
import { apartFromSaidWith } from '../commands/command-payload.ts';
import { asking, comesWith, namesOfConfirmation } from '../elsewhere/comes-with.ts';
import { SameMatters } from '../elsewhere/same-matters.ts';
import { CaseNumbers } from './case-numbers.ts';

/** What every opening names. */
export interface OfficeAndRulebook {
  readonly office: string;
  readonly rulebook: string | null;
  /** What confirms warnings of it. */
  readonly confirmWarnings?: string[];
  readonly linkTo?: string[];
  readonly otherMatter?: string | null;
}

/** Who asks for a process, where, and under which key. */
export interface OpeningRequest<Body extends OfficeAndRulebook = OfficeAndRulebook> {
  /** What was sent: by its digest, which is recorded, a repeated request is known, whatever warnings are confirmed with it. */
  readonly body: Body;
  readonly openedBy: ActingPerson;
  readonly idempotencyKey: string;
  readonly requestId: string;
}

/** What every process is opened with, before it has its number. */
export type Unnumbered = Omit<ProcessOpening, 'number'>;

/** What a kind of process adds to what every process is opened with. */
export interface OwnOpening<P extends ProcessTypes<P>> {
  /** @throws DomainError where what was sent does not fit together */
  readonly check: (common: Unnumbered, today: PlainDate) => void;
  /** All of it but the number, where it is held against everything else. */
  readonly whole?: (common: Unnumbered) => Omit<P['state']['opening'], 'number'>;
  readonly complete: (common: ProcessOpening) => P['state']['opening'];
  /** The earliest day from which the process counts; null for the day on which it is opened. */
  readonly countsFrom: (common: Unnumbered) => PlainDate | null;
  /** What has to be done before a process runs with this opening; it is done again where the request is repeated. */
  readonly beforeStart?: (opening: P['state']['opening']) => Promise<void>;
}

export interface OpenedProcess {
  readonly processId: string;
  readonly number: string;
}

/** Opens processes of a kind: one for each person and idempotency key, however often the request is sent. */
@Injectable()
export class ProcessOpenings<P extends ProcessTypes<P>> {
  readonly #dataSource: DataSource;
  readonly #served: ServedKind<P>;
  readonly #offices: OfficeDirectory;
  readonly #numbers: CaseNumbers<P>;
  readonly #calendars: CalendarStore;
  readonly #settings: SettingsInForce;
  readonly #record: ProcessRecord<P>;
  readonly #processes: RunningProcesses<P>;
  readonly #sameMatters: SameMatters<P>;

  constructor(
    dataSource: DataSource,
    @Inject(servedKind) served: ServedKind<P>,
    offices: OfficeDirectory,
    numbers: CaseNumbers<P>,
    calendars: CalendarStore,
    settings: SettingsInForce,
    record: ProcessRecord<P>,
    processes: RunningProcesses<P>,
    sameMatters: SameMatters<P>,
  ) {
    this.#dataSource = dataSource;
    this.#served = served;
    this.#offices = offices;
    this.#numbers = numbers;
    this.#calendars = calendars;
    this.#settings = settings;
    this.#record = record;
    this.#processes = processes;
    this.#sameMatters = sameMatters;
  }

  /**
   * @throws Problem `idempotency-key-reused` when the key opened another process; `office-unknown`, `rulebook-unknown` or a code
   *   of `own.check` when what was sent does not fit together
   */
  async open<Body extends OfficeAndRulebook>(
    request: OpeningRequest<Body>,
    own: OwnOpening<P>,
  ): Promise<OpenedProcess> {
    const processId = uuidOf(this.#served.kind.name, request.openedBy.id, request.idempotencyKey);
    const requestDigest = bodyDigestOf(apartFromSaidWith(request.body, namesOfConfirmation).told);
    // The record is asked first: a process that Temporal has forgotten must not begin again.
    const recorded = await this.#record.findOpening(processId);
    if (recorded !== undefined) return answerAgain(processId, recorded, requestDigest);
    const { opening, calendar } = await this.#prepare(request, own, processId, requestDigest);
    await own.beforeStart?.(opening);
    if ((await this.#processes.start(opening, calendar)) === 'started') {
      await eventsAreDue(this.#dataSource, { kind: this.#served.kind.name, id: processId });
      return { processId, number: opening.number };
    }
    return answerAgain(processId, await this.#earlier(processId), requestDigest);
  }

  async #prepare(
    { body, openedBy, requestId }: OpeningRequest,
    own: OwnOpening<P>,
    processId: string,
    requestDigest: string,
  ): Promise<{ readonly opening: P['state']['opening']; readonly calendar: Calendar }> {
    const { office, rules } = await this.#place(body);
    const today = dateAt(Date.now(), office.timeZone);
    const whole: Unnumbered = {
      processId,
      office,
      rulebook: { id: rules.id, version: rules.version },
      officeSettings: await this.#settings.find(office.id, rules.id),
      openedBy,
      requestDigest,
      requestId,
    };
    orDomainProblem(() => {
      own.check(whole, today);
    });
    const common = { ...whole, ...(await this.#heldAgainstAll(own.whole?.(whole), body, today)) };
    const calendar = await this.#calendars.forRulebook(rules);
    // What is refused takes no number: it is given last.
    const number = await this.#numbers.numberOf(processId, office.id, yearOf(today));
    const opening = own.complete({ ...common, number });
    const firstYear = Math.min(yearOf(own.countsFrom(common) ?? today), yearOf(today));
    return { opening, calendar: calendarFrom(calendar, firstYear) };
  }

  /**
   * What comes with an opening, once it has been held against itself, and then against others: only what could come in is
   * found by those that come after it.
   * @throws Problem for what cannot come in as it is
   */
  async #heldAgainstAll(
    opening: Omit<P['state']['opening'], 'number'> | undefined,
    saidWith: OfficeAndRulebook,
    on: PlainDate,
  ): Promise<ComesWith> {
    if (opening === undefined) return {};
    const { definition } = this.#served.kind;
    const { processId, requestDigest } = opening;
    const matter = definition.matter?.(opening) ?? null;
    const own = comesWith({ ...saidWith, linkTo: [] }, []);
    const isRefused = refuseFindings(findingsOfOpening(definition, opening, own, { on }), own) !== null;
    const others = await this.#sameMatters.find(matter, asking(processId, requestDigest, saidWith, !isRefused));
    const all = comesWith(saidWith, others);
    const refused = refuseFindings(findingsOfOpening(definition, opening, all, { on }), all);
    if (refused !== null) throw refusalProblem(refused);
    return all;
  }

  async #place(body: OpeningRequest['body']): Promise<{ readonly office: Office; readonly rules: Rulebook }> {
    const row = await this.#offices.requireNamed(body.office);
    return { office: officeOf(row), rules: orDomainProblem(() => rulebook(body.rulebook ?? row.rulebookId)) };
  }

  async #earlier(processId: string): Promise<StartedProcess> {
    const earlier = (await this.#processes.findStarted(processId)) ?? (await this.#record.findOpening(processId));
    if (earlier !== undefined) return earlier;
    throw new Problem({
      code: 'process-unavailable',
      detail: sentence('opened-not-found'),
    });
  }
}

/** A repeated request gets the first answer; another request under the same key is refused. */
function answerAgain(processId: string, earlier: StartedProcess, requestDigest: string): OpenedProcess {
  if (earlier.requestDigest === requestDigest) return { processId, number: earlier.number };
  throw new Problem({
    code: 'idempotency-key-reused',
    detail: sentence('key-opened-another'),
  });
}

function orDomainProblem<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof DomainError) throw domainProblem(error);
    throw error;
  }
}
