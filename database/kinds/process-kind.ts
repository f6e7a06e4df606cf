import { selected } from '../columns.ts';
import type { Message } from '../../domain/message.ts';
import type { SearchAttributePair } from '@temporalio/common';
import type { DataSource, EntitySchema } from 'typeorm';
import { workflowIdOfProcess } from '../../contracts/process.ts';
import type { AnyDuty, AnyState } from '../../domain/kernel/any-process.ts';
import { dutiesOf } from '../../domain/kernel/duties/duties.ts';
import { earliestDeadline } from '../../domain/kernel/clocks/earliest.ts';
import type { ProcessDefinition } from '../../domain/kernel/process-definition.ts';
import type { ProcessParty } from '../../domain/kernel/process-party.ts';
import { responsibleOffice } from '../../domain/kernel/responsible-office.ts';
import type { ProcessTypes } from '../../domain/kernel/process-types.ts';
import type { StateOfAnyVersion } from '../../domain/kernel/upcast.ts';
import type { Actor } from '../../domain/kernel/actors.ts';
import type { Deadline } from '../../domain/kernel/clocks/deadline.ts';
import type { Balance, LedgerPosting } from '../../domain/ledger/ledger.ts';
import type { ProjectionRow } from '../entities/projection.ts';
import { tableOf, type Table } from '../tables.ts';

/** A list that processes of a kind have in a table of their own. */
export interface OwnList<State> {
  readonly table: Table;
  /** Its rows, without the process they belong to. */
  readonly rows: (state: State) => readonly object[];
  /** Its rows as they stand in the record. */
  readonly read: (dataSource: DataSource, processId: string) => Promise<readonly object[]>;
}

/** What the record shows of a process after a transition, beside what the transition itself tells. */
export interface ListedProcess {
  /** The clock that runs out first; null when none runs. */
  readonly nextDeadline: Deadline | null;
  readonly waitsFor: Actor;
  readonly nextStep: Message;
  /** The row of its kind. */
  readonly row: object;
  /** Rows of the lists that its kind has, by table. */
  readonly lists: Readonly<Record<string, readonly object[]>>;
  readonly parties: readonly ProcessParty[];
  readonly claims: readonly Balance[];
  /** The office that is responsible now. */
  readonly officeId: string;
  /** People who do not see it; null where everybody may. */
  readonly keptFrom: readonly string[] | null;
  /** What waits for people now. */
  readonly duties: readonly AnyDuty[];
}

/** A row of a kind's table as it was before some postings. */
export type RowBefore = (later: readonly LedgerPosting[]) => object;

/** One kind of process as everything that runs, records and compares processes of all kinds knows it. */
export interface AnyKind {
  /** Its name in states and in `process.kind`. */
  readonly name: string;
  /** Name of the workflow type. */
  readonly workflow: string;
  /** What people call such a process, before its number. */
  readonly title: string;
  readonly workflowIdOf: (processId: string) => string;
  /** The table with what only its processes list. */
  readonly table: Table;
  readonly lists: readonly OwnList<StateOfAnyVersion>[];
  readonly readRow: (dataSource: DataSource, processId: string) => Promise<RowBefore>;
  readonly presentState: (state: StateOfAnyVersion) => AnyState;
  readonly listed: (state: StateOfAnyVersion) => ListedProcess;
  readonly searchAttributesOf: (state: StateOfAnyVersion) => readonly SearchAttributePair[];
  /** Does something with the kind and its rules, for those who know it by its name alone. */
  readonly with: <Result>(use: UseOfKind<Result>) => Result;
}

/** What is to be done with a kind, whichever it is. */
export type UseOfKind<Result> = <P extends ProcessTypes<P>>(kind: ProcessKind<P>) => Result;

/** A kind with its rules, for those who speak with its processes. */
export interface ProcessKind<P extends ProcessTypes<P>> extends AnyKind {
  readonly definition: ProcessDefinition<P>;
}

/** What a kind says of itself. */
interface KindParts<P extends ProcessTypes<P>> {
  readonly definition: ProcessDefinition<P>;
  readonly workflow: string;
  readonly title: string;
  readonly table: EntitySchema<ProjectionRow & P['row']>;
  readonly lists: readonly OwnList<P['state']>[];
  /** The row as it was before some postings, where it has sums of the ledger. */
  readonly rowBefore: (row: P['row'], later: readonly LedgerPosting[]) => P['row'];
  readonly searchAttributesOf: (state: P['state']) => readonly SearchAttributePair[];
}

/** One record a kind, which all that knows no kind is handed. */
export function processKind<P extends ProcessTypes<P>>(parts: KindParts<P>): ProcessKind<P> {
  const { definition, workflow, title, table, lists, rowBefore, searchAttributesOf } = parts;
  const { kind, presentState } = definition;
  const own: ProcessKind<P> = {
    name: kind,
    workflow,
    title,
    definition,
    workflowIdOf: (processId) => workflowIdOfProcess(kind, processId),
    table: tableOf(table),
    lists: lists.map(({ rows, ...list }) => ({ ...list, rows: (state) => rows(presentState(state)) })),
    readRow: async (dataSource, processId) => {
      const [row] = await dataSource.query<(ProjectionRow & P['row'])[]>(
        `SELECT ${selected(table, 'listed')} FROM ${table.options.name} AS listed WHERE id = $1`,
        [processId],
      );
      if (row === undefined) throw new Error(`The record has no row of ${kind} for ${processId}.`);
      return (later) => ({ ...row, ...rowBefore(row, later) });
    },
    presentState,
    listed: (state) => listed(parts, presentState(state)),
    searchAttributesOf: (state) => searchAttributesOf(presentState(state)),
    with: (use) => use(own),
  };
  return own;
}

function listed<P extends ProcessTypes<P>>({ definition, lists }: KindParts<P>, state: P['state']): ListedProcess {
  const officeId = responsibleOffice(state).id;
  return {
    nextDeadline: earliestDeadline(state.deadlines),
    waitsFor: definition.waitsFor(state),
    nextStep: definition.nextStep(state),
    row: {
      id: state.opening.processId,
      isOpen: state.closing === null,
      officeId,
      ...definition.row(state),
    },
    lists: Object.fromEntries(lists.map(({ table, rows }) => [table.name, rows(state)])),
    parties: definition.parties?.(state) ?? [],
    claims: definition.claims?.(state) ?? [],
    officeId,
    keptFrom: keptFrom(definition, state),
    duties: dutiesOf(definition, state),
  };
}

function keptFrom<P extends ProcessTypes<P>>(
  { keepsAway }: ProcessDefinition<P>,
  state: P['state'],
): ListedProcess['keptFrom'] {
  const whom = keepsAway?.(state) ?? [];
  return whom.length === 0 ? null : whom;
}

/** The kinds of process that a program knows. */
export class ProcessKinds {
  readonly #kinds: ReadonlyMap<string, AnyKind>;

  constructor(kinds: readonly AnyKind[]) {
    this.#kinds = new Map(kinds.map((kind) => [kind.name, kind]));
  }

  get all(): readonly AnyKind[] {
    return [...this.#kinds.values()];
  }

  /** @throws Error for a kind that this program does not know */
  named(name: string): AnyKind {
    const kind = this.#kinds.get(name);
    if (kind === undefined) throw new Error(`This program knows no processes of the kind ${name}.`);
    return kind;
  }
}
