import { Injectable } from '@nestjs/common';
import { calendarFrom } from '../../../domain/calendar/calendar.ts';
import { dateAt } from '../../../domain/calendar/time-zone.ts';
import { yearOf } from '../../../domain/calendar/plain-date.ts';
import { DomainError } from '../../../domain/error.ts';
import type { CaseOpening } from '../../../domain/recovery-case/case-opening.ts';
import { checkOpening } from '../../../domain/recovery-case/opening.ts';
import type { Office } from '../../../domain/kernel/office.ts';
import type { ActingPerson } from '../../../domain/kernel/acting-person.ts';
import { rulebook } from '../../../domain/rulebooks/registry.ts';
import type { Rulebook } from '../../../domain/rulebooks/rulebook.ts';
import { CalendarShelf } from '../../calendars/calendar-shelf.ts';
import { bodyDigestOf, uuidOf } from '../../idempotency/digest.ts';
import { OfficeDirectory } from '../../offices/office-directory.ts';
import { SettingsInForce } from '../../offices/settings/settings-in-force.ts';
import { domainProblem, Problem } from '../../problems/problem.ts';
import { CaseProcesses, type StartedCase } from '../case-processes.ts';
import { CaseRecord } from '../record/case-record.ts';
import { CaseNumbers } from './case-numbers.ts';
import type { OpeningBody } from './opening-body.ts';

/** Who asks, under which key. */
export interface OpeningRequest {
  readonly body: OpeningBody;
  readonly openedBy: ActingPerson;
  readonly idempotencyKey: string;
  readonly requestId: string;
}

export interface OpenedCase {
  readonly caseId: string;
  readonly number: string;
}

/** Opens cases: one for each person and idempotency key, however often the request is sent. */
@Injectable()
export class CaseOpenings {
  readonly #offices: OfficeDirectory;
  readonly #numbers: CaseNumbers;
  readonly #calendars: CalendarShelf;
  readonly #settings: SettingsInForce;
  readonly #record: CaseRecord;
  readonly #processes: CaseProcesses;

  constructor(
    offices: OfficeDirectory,
    numbers: CaseNumbers,
    calendars: CalendarShelf,
    settings: SettingsInForce,
    record: CaseRecord,
    processes: CaseProcesses,
  ) {
    this.#offices = offices;
    this.#numbers = numbers;
    this.#calendars = calendars;
    this.#settings = settings;
    this.#record = record;
    this.#processes = processes;
  }

  /**
   * @throws Problem `idempotency-key-reused` when the key opened another case; `office-unknown`, `rulebook-unknown` or a code
   *   of `checkOpening` when what was sent does not fit together
   */
  async open(request: OpeningRequest): Promise<OpenedCase> {
    const caseId = uuidOf('recovery-case', request.openedBy.id, request.idempotencyKey);
    const requestDigest = bodyDigestOf(request.body);
    // The record is asked first: a case that Temporal has forgotten must not begin again.
    const recorded = await this.#record.findOpening(caseId);
    if (recorded !== undefined) return answerAgain(caseId, recorded, requestDigest);
    const { opening, calendar } = await this.#prepare(request, caseId, requestDigest);
    if ((await this.#processes.start(opening, calendar)) === 'started') return { caseId, number: opening.number };
    return answerAgain(caseId, await this.#earlier(caseId), requestDigest);
  }

  async #prepare({ body, openedBy, requestId }: OpeningRequest, caseId: string, requestDigest: string) {
    const { office, rules } = await this.#place(body);
    const today = dateAt(Date.now(), office.timeZone);
    const unnumbered: Omit<CaseOpening, 'number'> = {
      caseId,
      office,
      rulebook: { id: rules.id, version: rules.version },
      officeSettings: await this.#settings.find(office.id, rules.id),
      scheme: body.scheme,
      violation: body.violation,
      source: body.source,
      foundOn: body.foundOn,
      person: body.person,
      debtor: body.debtor,
      currency: body.currency,
      claimPeriods: body.claimPeriods.map((period, index) => ({ id: `P${index + 1}`, ...period })),
      currentBenefit: body.currentBenefit,
      openedBy,
      requestDigest,
      requestId,
    };
    orDomainProblem(() => {
      checkOpening(unnumbered, today);
    });
    const calendar = await this.#calendars.forRulebook(rules);
    // What is refused takes no number: it is given last.
    const opening: CaseOpening = {
      ...unnumbered,
      number: await this.#numbers.numberOf(caseId, office.id, yearOf(today)),
    };
    return { opening, calendar: calendarFrom(calendar, Math.min(yearOf(body.foundOn), yearOf(today))) };
  }

  async #place(body: OpeningBody): Promise<{ readonly office: Office; readonly rules: Rulebook }> {
    const row = await this.#offices.find(body.office);
    if (row === undefined) {
      const message = 'There is no such office; see /api/v1/offices.';
      throw new Problem({
        code: 'office-unknown',
        detail: message,
        errors: [{ field: 'office', code: 'office-unknown', message }],
      });
    }
    const { rulebookId, ...office } = row;
    return { office, rules: orDomainProblem(() => rulebook(body.rulebook ?? rulebookId)) };
  }

  async #earlier(caseId: string): Promise<StartedCase> {
    const earlier = (await this.#processes.findStarted(caseId)) ?? (await this.#record.findOpening(caseId));
    if (earlier !== undefined) return earlier;
    throw new Problem({
      code: 'process-unavailable',
      detail: 'The case was opened before but cannot be found now. Send the request again.',
    });
  }
}

/** A repeated request gets the first answer; another request under the same key is refused. */
function answerAgain(caseId: string, earlier: StartedCase, requestDigest: string): OpenedCase {
  if (earlier.requestDigest === requestDigest) return { caseId, number: earlier.number };
  throw new Problem({
    code: 'idempotency-key-reused',
    detail: 'This Idempotency-Key has opened another case. Choose a new one for each case.',
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
