import { isBefore } from '../../calendar/plain-date.ts';
import { closedToCommand } from '../command-admission.ts';
import { actingDay } from '../clocks/late-entry.ts';
import type { Deadline } from '../clocks/deadline.ts';
import { deadlineSequence } from '../clocks/earliest.ts';
import { untakenEventDuties } from '../steering/untaken-events.ts';
import { steeringDuties } from '../steering/steering-duties.ts';
import { lateEntryDuties } from '../steering/late-entries.ts';
import type { ProcessDefinition, StageDefinition } from '../process-definition.ts';
import type { CommandName } from '../process-names.ts';
import type { ProcessTypes } from '../process-types.ts';
import type { Refusal } from '../refusal.ts';
import type { Asked, AskedApart, AskedBeside, Duty } from './duty.ts';

/**
 * What waits for people now: what the clocks of a process ask for, what its kind asks for besides, and what every process may
 * ask for, in this order. A closed process has none but those of a step that waits for a second person, and of what it has told others and has not arrived.
 */
export function dutiesOf<P extends ProcessTypes<P>>(
  process: ProcessDefinition<P>,
  state: P['state'],
): readonly Duty<P>[] {
  const open = openCommands(process, state);
  const ofClocks = state.deadlines
    .toSorted((one, other) => deadlineSequence(one) - deadlineSequence(other))
    .flatMap((deadline) => {
      const asked = process.clocks[deadline.purpose].duty?.(state, deadline) ?? null;
      return asked === null ? [] : [dutyOfClock(open, asked, deadline)];
    });
  const apart =
    state.closing === null
      ? [
          ...lateEntryDuties(process.clocks, state),
          ...askedInStage(process, state),
          ...(process.duties?.(state) ?? []),
          ...steeringDuties<P>(state),
        ]
      : untakenEventDuties<P>(state);
  return onceEach([...ofClocks, ...apart.map(dutyApart<P>(open, state))]);
}

/** What is asked of people where it stands, besides what its clocks ask for. */
function askedInStage<P extends ProcessTypes<P>>(
  { stages }: Pick<ProcessDefinition<P>, 'stages'>,
  state: P['state'],
): readonly AskedApart<P>[] {
  const known: Readonly<Record<string, StageDefinition<P> | undefined>> = stages;
  const asked = known[state.stage]?.asks?.(state) ?? null;
  return asked === null ? [] : [askedSince(state, asked)];
}

/** A duty that stands since the stage was entered, until the last day of its clock. */
export function askedSince<P extends ProcessTypes<P>>(
  { deadlines, stageEnteredOn: since }: P['state'],
  { clock, ...asked }: AskedBeside<P>,
): AskedApart<P> {
  const running = deadlines.filter(({ status }) => status === 'running');
  const deadline =
    running.find(({ purpose }) => purpose === clock) ??
    running.find(({ acts, scope }) => acts === 'reminder' && scope === 'stage');
  return { ...asked, subject: null, since, deadlineId: deadline?.id ?? null };
}

type OpenCommands<P extends ProcessTypes<P>> = (
  commands: readonly CommandName<P>[],
) => Pick<Duty<P>, 'commands' | 'blocked'>;

/** The commands that are open of those that do a duty; all of them, with the reason, where none is. */
function openCommands<P extends ProcessTypes<P>>(process: ProcessDefinition<P>, state: P['state']): OpenCommands<P> {
  const known = new Map<CommandName<P>, Refusal | null>();
  const closed = (command: CommandName<P>): Refusal | null => {
    const refusal = known.get(command);
    if (refusal !== undefined) return refusal;
    const found = closedToCommand(process, state, command);
    known.set(command, found);
    return found;
  };
  return (commands) => {
    const open = commands.filter((command) => closed(command) === null);
    const [first] = commands;
    return open.length > 0 || first === undefined
      ? { commands: open, blocked: null }
      : { commands, blocked: closed(first) };
  };
}

function dutyOfClock<P extends ProcessTypes<P>>(
  open: OpenCommands<P>,
  { kind, who, commands }: Asked<P>,
  deadline: Deadline<P>,
): Duty<P> {
  const { subject, addressee, from, earlier } = deadline;
  return {
    id: idOf(kind, subject, addressee),
    kind,
    who,
    subject,
    addressee,
    since: earlier?.from ?? from,
    ...byWhen(deadline),
    ...open(commands),
  };
}

function dutyApart<P extends ProcessTypes<P>>(
  open: OpenCommands<P>,
  state: P['state'],
): (asked: AskedApart<P>) => Duty<P> {
  return ({ kind, who, commands, subject, since, deadlineId }) => {
    const deadline = state.deadlines.find(({ id }) => id === deadlineId);
    return {
      id: idOf(kind, subject, null),
      kind,
      who,
      subject,
      addressee: null,
      since,
      ...(deadline === undefined ? withoutClock : byWhen(deadline)),
      ...open(commands),
    };
  };
}

const withoutClock = { due: null, rule: null, overdue: false, otherwise: null } as const;

/** A reminder asks by its first last day; from then on it is overdue, however often it comes again. */
function byWhen<P extends ProcessTypes<P>>(
  deadline: Deadline<P>,
): Pick<Duty<P>, 'due' | 'rule' | 'overdue' | 'otherwise'> {
  const { id, acts, due, lateEntries, earlier, rule, status, purpose } = deadline;
  if (status !== 'running') return { ...withoutClock, rule };
  const again = acts === 'reminder' ? earlier : undefined;
  return {
    due: again?.due ?? lateEntries?.until ?? due,
    rule,
    overdue: again !== undefined,
    otherwise: { deadlineId: id, on: actingDay(deadline), consequence: purpose },
  };
}

function idOf(kind: string, ...about: readonly (string | null)[]): string {
  return [kind, ...about.filter((each) => each !== null)].join('/');
}

/** One that two clocks ask for stands once, with the earlier of their days. */
function onceEach<P extends ProcessTypes<P>>(duties: readonly Duty<P>[]): readonly Duty<P>[] {
  const known = new Map<string, Duty<P>>();
  for (const duty of duties) {
    const before = known.get(duty.id);
    if (before === undefined || isDueBefore(duty, before)) known.set(duty.id, duty);
  }
  return [...known.values()];
}

function isDueBefore({ due }: Pick<Duty, 'due'>, { due: other }: Pick<Duty, 'due'>): boolean {
  return due !== null && (other === null || isBefore(due, other));
}
