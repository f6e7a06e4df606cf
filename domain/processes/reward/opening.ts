import type { Calendar } from '../../calendar/calendar.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { DomainError } from '../../error.ts';
import { unopenedProcess } from '../../kernel/beginning-and-end.ts';
import { happened } from '../../kernel/days.ts';
import { firstRefusal } from '../../kernel/refusal.ts';
import { message } from './messages.ts';
import { unless } from './refusal.ts';
import type { ReportOpening } from './report-opening.ts';
import type { Reward, RewardState } from './state.ts';
import type { Transition } from './reward.ts';
import { itemsOfPart } from './vocabulary.ts';

/** Of a group, so many speak for it. */
const mostSpeakers = 5;

/**
 * Checks what no single field shows: that somebody is reported for something the rules list, and that who has reported is said as
 * their kind of report says it.
 * @throws DomainError with a stable code and the field at fault
 */
export function checkOpening(opening: Omit<ReportOpening, 'number'>, today: PlainDate): void {
  const { receivedOn, subjects, reported, reporter } = opening;
  const { kind, reporterIds, speakerIds } = reporter;
  const named = {
    anonymous: reporterIds.length === 0,
    'real-name': reporterIds.length === 1,
    joint: reporterIds.length > 1,
  };
  const refused = firstRefusal(
    happened(receivedOn, 'receivedOn', { on: today }),
    unless(
      subjects.some(({ name }) => name.trim() !== ''),
      'subject-missing',
      'subjects',
    ),
    unless(reported.item >= 1 && reported.item <= itemsOfPart[reported.part], 'item-unknown', 'reported.item', {
      part: reported.part,
      items: itemsOfPart[reported.part],
    }),
    unless(named[kind], 'reporter-missing', 'reporter'),
    unless(speakerIds.length <= mostSpeakers, 'speakers-too-many', 'reporter.speakerIds', { most: mostSpeakers }),
    unless(
      speakerIds.every((id) => reporterIds.includes(id)),
      'reporter-unknown',
      'reporter.speakerIds',
    ),
  );
  if (refused !== null) throw new DomainError(refused.code, refused.message, refused.field ?? undefined);
}

/** A report before its receipt has been recorded. */
export function unopened(opening: ReportOpening, calendar: Calendar, at: number): RewardState {
  return {
    ...unopenedProcess<Reward, ReportOpening>(
      { process: 'reward', stateVersion: 1, stage: 'received' },
      opening,
      calendar,
      at,
      opening.receivedOn,
    ),
    receivedOn: opening.receivedOn,
    reporterIds: opening.reporter.reporterIds,
    statement: null,
    routedTo: null,
    keptAway: [],
    acceptance: null,
    cases: [],
    handlers: [],
    stayedSince: null,
    police: null,
    finding: null,
    answerDue: false,
    exclusions: [],
    proposal: null,
    award: null,
    acts: [],
    deaths: [],
  };
}

/** The report has its number, and is examined. */
export function opened(t: Transition): void {
  const { number, openedBy, channel, reporter } = t.state.opening;
  t.say('process-opened', message('report-recorded', { number, reporter: reporter.kind, channel }), {
    author: { kind: 'person', person: openedBy },
  });
  t.moveTo('received');
}
