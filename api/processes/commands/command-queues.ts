import { Injectable } from '@nestjs/common';
import type { AnswerMessages } from '../../../wording/answers/answers.ts';
import { sentence } from '../../language/readers-language.ts';
import { Problem } from '../../problems/problem.ts';
import { CaseQueue, type Admission, type Patience, type QueueSize } from './process-queue.ts';

/**
 * Temporal refuses more than ten updates under way to one process. All but one of them let a workflow task take many commands
 * at once; the last is for roll-outs and for catching up, which would else wait for as long as commands keep coming.
 */
const size: QueueSize = { underWay: 9, waiting: 60 };

/** A queue before each process to which commands are given now. */
@Injectable()
export class CommandQueues {
  readonly #queues = new Map<string, CaseQueue>();

  /**
   * Takes a step of a person with a process once it is their turn. A step that finds the process crowded by others, as other
   * processes of this API can, says so: then fewer are taken at once for as long as this queue stands.
   * @throws Problem `process-busy` when the turn does not come; the step has not been taken then
   */
  async inTurn<Result>(
    processId: string,
    person: string,
    patience: Patience,
    step: (onCrowded: () => void) => Promise<Result>,
  ): Promise<Result> {
    const queue = this.#queues.get(processId) ?? new CaseQueue(size);
    this.#queues.set(processId, queue);
    try {
      const admission = await queue.enter(person, patience);
      if (admission !== 'turn') throw busy(admission);
      try {
        return await step(() => {
          queue.narrow();
        });
      } finally {
        queue.leave();
      }
    } finally {
      if (queue.isEmpty() && this.#queues.get(processId) === queue) this.#queues.delete(processId);
    }
  }
}

const whatHappened = {
  full: 'queue-full',
  late: 'queue-late',
  gone: 'connection-gone',
} as const satisfies Record<Exclude<Admission, 'turn'>, keyof AnswerMessages>;

function busy(admission: Exclude<Admission, 'turn'>): Problem {
  return new Problem({ code: 'process-busy', detail: sentence(whatHappened[admission]) });
}
