import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import { earliestDeadline } from '../../domain/kernel/clocks/earliest.ts';
import type { ProcessEvent } from '../../domain/kernel/process-event.ts';
import type { ProcessNames } from '../../domain/kernel/process-names.ts';
import type { ReportedMatter } from '../../domain/processes/reported-matter/state.ts';
import type { Reward } from '../../domain/processes/reward/state.ts';
import type { RecoveryCase } from '../../domain/recovery-case/case-state.ts';
import type { SimulatedMatter, SimulatedReport } from '../sample/simulated-reports.ts';
import type { SimulatedCase } from '../sample/sample-case.ts';

type AnyEvent = (Reward['sends'] | ReportedMatter['sends'] | RecoveryCase['sends']) & ProcessEvent;
type Paper = SimulatedReport | SimulatedMatter | SimulatedCase;

/** What one process has sent another. */
export interface SentEvent {
  readonly event: AnyEvent;
  readonly from: string;
  /** The sender knows that it has not arrived. */
  readonly isReported: boolean;
}

/**
 * Reports, the matter that they belong to and the case that they have led to, by one clock. What they send each other is on its
 * way until somebody delivers it: what one sends another in the order in which it was sent, else in any.
 */
export class SimulatedProceedings {
  readonly reports: readonly SimulatedReport[];
  readonly matter: SimulatedMatter;
  readonly recovery: SimulatedCase;
  readonly arrived: SentEvent[] = [];
  #onItsWay: readonly SentEvent[] = [];
  readonly #collected = new Map<string, number>();

  constructor(reports: readonly SimulatedReport[], matter: SimulatedMatter, recovery: SimulatedCase) {
    this.reports = reports;
    this.matter = matter;
    this.recovery = recovery;
  }

  get processes(): readonly Paper[] {
    return [...this.reports, this.matter, this.recovery];
  }

  /** The latest day that any of them has come to. */
  get today(): PlainDate {
    return this.processes.map(({ today }) => today).reduce((latest, day) => (day > latest ? day : latest));
  }

  /** What has been sent to one that is there, and has not arrived. */
  get onItsWay(): readonly SentEvent[] {
    this.#collect();
    return this.#onItsWay.filter(({ event }) => this.#simulated(event.to.id) !== undefined);
  }

  /** What can be delivered next: of what one has sent another, the first. */
  get deliverable(): readonly SentEvent[] {
    const lanes = new Set<string>();
    return this.onItsWay.filter(({ from, event }) => {
      const lane = `${from} ${event.to.id}`;
      const isFirst = !lanes.has(lane);
      lanes.add(lane);
      return isFirst;
    });
  }

  /** What the sender does not know yet has not arrived, whether or not anybody is there to take it in. */
  get unreported(): readonly SentEvent[] {
    this.#collect();
    return this.#onItsWay.filter(({ isReported }) => !isReported);
  }

  /** What has arrived at one that remembers it; what is older its record would answer. */
  get remembered(): readonly SentEvent[] {
    return this.arrived.filter(({ event: { key, to } }) =>
      this.#simulated(to.id)?.state.processed.some(({ commandId }) => commandId === key),
    );
  }

  /** A process comes to the day that the others have come to. */
  catchUp(simulated: Paper): void {
    simulated.until(this.today);
  }

  /** The clock of all that is due first runs out. */
  lapse(): void {
    const [first] = this.processes
      .flatMap((simulated) => {
        const deadline = earliestDeadline<ProcessNames>(simulated.state.deadlines);
        return deadline === null ? [] : [{ simulated, at: deadline.runsOutAt }];
      })
      .toSorted((one, other) => one.at - other.at);
    first?.simulated.runOutNext();
  }

  deliver(sent: SentEvent): void {
    if (!this.#give(sent)) throw new Error(`${sent.event.key} was taken in before.`);
    this.#onItsWay = this.#onItsWay.filter(({ event }) => event.key !== sent.event.key);
    this.arrived.push(sent);
    const { event, from, isReported } = sent;
    if (isReported) this.#tellSender(from, 'event-taken', { eventId: idOf(sent) }, event.key);
  }

  /** It has arrived, and whoever delivers it does not know that: it is delivered once more. */
  deliverAgain(sent: SentEvent): void {
    if (this.#give(sent)) throw new Error(`${sent.event.key} is taken in twice.`);
  }

  /** It does not arrive for a while, and its sender is told so. */
  report(sent: SentEvent): void {
    const { event, from } = sent;
    const payload = { eventId: idOf(sent), to: event.to, event: event.event, problem: 'process-not-found' };
    this.#tellSender(from, 'event-untaken', payload, event.key);
    this.#onItsWay = this.#onItsWay.map((each) =>
      each.event.key === event.key ? { ...each, isReported: true } : each,
    );
  }

  #collect(): void {
    for (const simulated of this.processes) {
      const from = simulated.state.opening.processId;
      const known = this.#collected.get(from) ?? 0;
      for (const { events } of simulated.records.slice(known))
        this.#onItsWay = [...this.#onItsWay, ...events.map((event) => ({ event, from, isReported: false }))];
      this.#collected.set(from, simulated.records.length);
    }
  }

  #simulated(id: string): Paper | undefined {
    return this.processes.find(({ state }) => state.opening.processId === id);
  }

  /** Whether it has been taken in now. */
  #give({ event, from }: SentEvent): boolean {
    const { key, to } = event;
    const simulated = this.#simulated(to.id);
    if (simulated !== undefined) this.catchUp(simulated);
    const report = this.reports.find((each) => each === simulated);
    if (isFor(event, 'reward')) return report?.receiveUnder(key, event.event, event.payload, from) ?? false;
    if (isFor(event, 'reported-matter')) return this.matter.receiveUnder(key, event.event, event.payload, from);
    return this.recovery.receiveUnder(key, event.event, event.payload, from);
  }

  #tellSender<Name extends 'event-untaken' | 'event-taken'>(
    sender: string,
    command: Name,
    payload: Reward['commands'][Name] & ReportedMatter['commands'][Name] & RecoveryCase['commands'][Name],
    key: string,
  ): void {
    const simulated = this.#simulated(sender);
    if (simulated !== undefined) this.catchUp(simulated);
    if (simulated === this.matter) this.matter.receive(command, payload, key);
    else if (simulated === this.recovery) this.recovery.receive(command, payload, key);
    else this.reports.find((each) => each === simulated)?.receive(command, payload, key);
  }
}

function idOf({ event, from }: SentEvent): string {
  return event.key.slice(from.length + 1);
}

function isFor<Process extends AnyEvent['to']['process']>(
  event: AnyEvent,
  process: Process,
): event is Extract<AnyEvent, { readonly to: { readonly process: Process } }> {
  return event.to.process === process;
}
