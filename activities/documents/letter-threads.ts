import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { DomainError } from '../../domain/error.ts';
import type { ProcessDocumentRequest } from '../../domain/kernel/process-document.ts';
import { DocumentError } from './document-error.ts';
import type { LetterFromThread, LetterOfKind } from './letter-thread.ts';

/** The code of a thread is JavaScript even where the worker runs from its sources: the build has left it there. */
const builtThread = fileURLToPath(new URL('../../dist/activities/documents/letter-thread.js', import.meta.url));
const thread = fileURLToPath(new URL('./letter-thread.js', import.meta.url));

const megabytesOfThread = 512;

/** Milliseconds in which a letter is rendered, its wait for others included; its production has 30 seconds. */
const usualTime = 20_000;

/**
 * Renders letters beside the thread that carries cases, so that no case waits for a letter, however long that is. One thread: it
 * keeps the typefaces in memory, and more would take the processor from the rest of the worker. It starts with the first letter.
 */
export class LetterThreads {
  readonly #threads: Piscina<LetterOfKind, LetterFromThread>;

  constructor() {
    this.#threads = new Piscina({
      filename: import.meta.url.endsWith('.ts') ? builtThread : thread,
      name: 'renderInThread',
      minThreads: 0,
      maxThreads: 1,
      idleTimeout: Infinity,
      resourceLimits: { maxOldGenerationSizeMb: megabytesOfThread },
    });
  }

  /**
   * The letter as PDF: the same request gives the same bytes.
   * @param kind of the process that issues it
   * @param time milliseconds that it may take, where that is not the usual
   * @throws DocumentError or DomainError when it cannot be rendered; any other error, as where it takes too long, passes: the
   *   thread is given up, and the next letter gets another
   */
  async render(kind: string, request: ProcessDocumentRequest, time = usualTime): Promise<Buffer> {
    const letter = await this.#threads.run({ kind, request }, { signal: AbortSignal.timeout(time) });
    switch (letter.kind) {
      case 'rendered':
        return Buffer.from(letter.pdf.buffer, letter.pdf.byteOffset, letter.pdf.byteLength);
      case 'document-error':
        throw new DocumentError(letter.code, letter.message);
      case 'domain-error':
        throw new DomainError(letter.code, letter.said, letter.field);
      default:
        return letter satisfies never;
    }
  }

  /** Ends the thread, with whatever it is at. */
  stop(): Promise<void> {
    return this.#threads.destroy();
  }
}
