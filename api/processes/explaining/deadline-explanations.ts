import { wordingOfPeriod } from '../../../wording/rulebooks/periods.ts';
import { called, said } from '../../language/readers-language.ts';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { calendarOf } from '../../../database/offices/calendar-versions.ts';
import type { CalendarVersionRow } from '../../../database/entities/calendar-version.ts';
import { TimelineEntryEntity } from '../../../database/entities/timeline-entry.ts';
import { countingSteps, dayReached, type CountingStep } from '../../../domain/kernel/clocks/explanation.ts';
import type { Fact } from '../../../domain/kernel/facts/fact.ts';
import { rulesOf } from '../../../domain/kernel/rules-of-process.ts';
import type { PeriodRule } from '../../../domain/periods/period-rule.ts';
import type { ProcessTypes } from '../../../domain/kernel/process-types.ts';
import { findSettings } from '../../../database/offices/office-settings-versions.ts';
import type { DeadlineRow } from '../../../database/entities/deadline.ts';
import type { OfficeSettings } from '../../../domain/rulebooks/office-settings.ts';
import { CalendarStore } from '../../calendars/calendar-store.ts';
import { Deadlines } from '../reading/deadlines.ts';
import { servedKind, type ServedKind } from '../served-kind.ts';
import { ProcessRecord } from '../record/process-record.ts';
import { ExplainedDays } from './explained-days.ts';
import type { ExplainedStep, ExplanationView } from './explanation-view.ts';

/** How the dates of processes were counted: by the calendar that they were counted by, and the rules that each goes by. */
@Injectable()
export class DeadlineExplanations<P extends ProcessTypes<P>> {
  readonly #served: ServedKind<P>;
  readonly #dataSource: DataSource;
  readonly #record: ProcessRecord<P>;
  readonly #deadlines: Deadlines<P>;
  readonly #calendars: CalendarStore;

  constructor(
    @Inject(servedKind) served: ServedKind<P>,
    dataSource: DataSource,
    record: ProcessRecord<P>,
    deadlines: Deadlines<P>,
    calendars: CalendarStore,
  ) {
    this.#served = served;
    this.#dataSource = dataSource;
    this.#record = record;
    this.#deadlines = deadlines;
    this.#calendars = calendars;
  }

  /** @throws Problem where there is no such process, `deadline-not-found` */
  async of(processId: string, deadlineId: string): Promise<ExplanationView> {
    const { state } = await this.#record.get(processId);
    const row = await this.#deadlines.get(processId, deadlineId);
    const versions = await this.#calendars.versions(state.calendar.id);
    const version = versionOf(versions, row.calendarVersion);
    const rulebook = { id: state.rulebook.id, version: row.rulebookVersion };
    const rules = rulesOf({ rulebook, officeSettings: await this.#settingsOf(state, row) });
    const { restDays } = this.#served.kind.definition.settings(rules);
    const steps = countingSteps({ rules, calendar: calendarOf(version), restDays }, row, row.counting);
    const reached = dayReached(steps);
    const days = new ExplainedDays(version, versions);
    return {
      deadlineId: row.id,
      title: said(row.title),
      legalBasis: row.legalBasis,
      status: row.status,
      due: row.due,
      provisional: row.provisional,
      runsOutAt: row.runsOutAt.toISOString(),
      lateEntriesUntil: row.lateEntries?.until ?? null,
      fact: explainedFact(state.facts, row.fact),
      rulebook: { ...rulebook, settingsVersion: row.settingsVersion },
      calendar: { id: version.calendarId, version: version.version },
      steps: steps.map((step) => presentStep(step, days)),
      reached,
      agrees: reached === row.due,
      changes: await this.#changesOf(processId, deadlineId),
    };
  }

  /** What the office had set when the date was counted: every version that a process has gone by is kept. */
  async #settingsOf(
    { officeSettings }: Pick<P['state'], 'officeSettings'>,
    { settingsVersion }: Pick<DeadlineRow, 'settingsVersion'>,
  ): Promise<OfficeSettings | null> {
    if (settingsVersion === null) return null;
    if (settingsVersion === officeSettings?.version) return officeSettings;
    const found = await findSettings(this.#dataSource.manager, settingsVersion);
    if (found === undefined) throw new Error(`The record has no version ${settingsVersion} of the settings.`);
    return found.row.settings;
  }

  async #changesOf(processId: string, deadlineId: string): Promise<ExplanationView['changes']> {
    const entries = await this.#dataSource
      .getRepository(TimelineEntryEntity)
      .find({ where: { processId, deadlineId }, order: { sequence: 'ASC' } });
    return entries.map(({ occurredOn: on, kind, message }) => ({ on, kind, text: said(message) }));
  }
}

/** No version is ever removed, so the one that a date was counted by is there. */
function versionOf(versions: readonly CalendarVersionRow[], version: string): CalendarVersionRow {
  const found = versions.find((each) => each.version === version);
  if (found === undefined) throw new Error(`The record has no version ${version} of the calendar.`);
  return found;
}

function explainedFact(facts: readonly Fact[], id: string | null): ExplanationView['fact'] {
  const found = facts.find((fact) => fact.id === id);
  if (found === undefined) return null;
  const { kind, subject, day, standing } = found;
  return { id: found.id, kind, subject, day, standing };
}

function presentStep(step: CountingStep, days: ExplainedDays): ExplainedStep {
  const movedOff = days.of(step.movedOff);
  const unruled = { rule: null, reminderOf: null, notCounted: [], movedOff, due: step.due };
  switch (step.kind) {
    case 'period':
      return {
        kind: step.kind,
        rule: presentRule(step.rule),
        length: step.length,
        unit: step.unit,
        from: step.from,
        reminderOf: step.reminderOf,
        nominal: step.nominal,
        notCounted: days.of(step.notCounted),
        movedOff,
        due: step.due,
      };
    case 'rest-after-hold':
      return {
        ...unruled,
        kind: step.kind,
        length: step.left,
        unit: step.unit,
        from: step.since,
        nominal: step.nominal,
        notCounted: days.of(step.notCounted),
      };
    case 'fixed':
    case 'extension':
    case 'notified':
      return { ...unruled, kind: step.kind, length: null, unit: null, from: step.on, nominal: step.on };
    default:
      return step satisfies never;
  }
}

function presentRule(rule: PeriodRule): NonNullable<ExplainedStep['rule']> {
  const { id, length, unit, counted, rolling, legalBasis, confidence } = rule;
  const { title, startsFrom } = wordingOfPeriod(id);
  return {
    id,
    title: called(title),
    length,
    unit,
    counted,
    rolling,
    startsFrom: called(startsFrom),
    legalBasis,
    confidence,
  };
}
