import type { TestProduct } from '../harness/product.ts';

/** A legal path of a case, as it is played to record its golden history. */
export interface Story {
  /** What happens, in words; also the name of the golden's file. */
  readonly name: string;
  /** Plays the story and answers with the id of the workflow whose history is the golden. */
  readonly play: (product: TestProduct) => Promise<string>;
}
