import type { z } from 'zod';
import type { ProcessKind } from '../../database/kinds/process-kind.ts';
import type { ProcessTypes } from '../../domain/kernel/process-types.ts';
import type { TransitionRecord } from '../../domain/kernel/transition-record.ts';
import type { askForSameMatter } from '../../database/processes/same-matters.ts';
import type { ReadWords } from '../../database/sealing/process-texts.ts';
import type { Catalogue } from '../../wording/catalogue.ts';
import type { ShownAttribute } from '../history/history-kind.ts';
import type { ProblemCode } from '../problems/problem-codes.ts';
import type { CommandSchemas } from './commands/command-schema.ts';
import type { KindAddress } from './kind-address.ts';
import type { RecordedProcess } from './record/recorded-process.ts';
import type { Listing } from './search/listing.ts';

/** What a transition that is thrown away would have left behind, as a kind of process shows it. */
export interface DraftView<P extends ProcessTypes<P>, View extends z.ZodType = z.ZodType> {
  readonly view: View;
  readonly present: (before: P['state'], record: TransitionRecord<P>) => z.output<View>;
}

/** How a recorded process shows itself as a whole. */
export interface ProcessView<P extends ProcessTypes<P>, View extends z.ZodType = z.ZodType> {
  readonly view: View;
  /** @param read what people have written at length */
  readonly present: (recorded: RecordedProcess<P>, read: ReadWords) => z.output<View>;
}

/** One kind of process as this API serves it; all that is not of the kind alone is made of it. */
export interface ServedKind<P extends ProcessTypes<P>> {
  readonly kind: ProcessKind<P>;
  readonly address: KindAddress;
  /** What its parts are called. */
  readonly catalogue: Catalogue;
  /** How the body of each command is read. */
  readonly commandSchemas: CommandSchemas<P>;
  /** Finds others that are about the same; left out where none can be. */
  readonly findSameMatters?: typeof askForSameMatter;
  /** Why its commands may be refused. */
  readonly refusals: readonly ProblemCode[];
  readonly whole: ProcessView<P>;
  readonly draft: DraftView<P>;
  /** How they are listed and searched. */
  readonly listing: Listing;
  /** What of it people read in the Temporal UI. */
  readonly shownAttributes: readonly ShownAttribute[];
}

/** By what the services of a kind are handed it. */
export const servedKind = 'served-kind';
