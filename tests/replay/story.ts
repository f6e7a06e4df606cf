import type { CommandName } from '../../domain/recovery-case/commands.ts';
import type { Stage } from '../../domain/recovery-case/vocabulary.ts';
import type { TestProduct } from '../harness/product.ts';

/** A legal path of a case, as it is played to record its golden history. */
export interface Story {
  /** What happens, in words; also the name of the golden's file. */
  readonly name: string;
  /** The stages in which the golden shows the case, in this order. */
  readonly stages: readonly Stage[];
  /** The commands that the golden shows carried out, in this order and each named once. */
  readonly commands: readonly CommandName[];
  /** Plays the story and answers with the id of the workflow whose history is the golden. */
  readonly play: (product: TestProduct) => Promise<string>;
}
