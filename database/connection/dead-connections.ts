import pg from 'pg';
import { EventSubscriber, type AfterQueryEvent, type EntitySubscriberInterface, type QueryRunner } from 'typeorm';

/**
 * Ends a connection on which an answer has not come in time. Its other end is dead, or so far behind that it is better begun
 * anew; kept, it would be handed out again at once, as the pool takes the one that was used last, and hold up whoever gets it.
 */
@EventSubscriber()
export class DeadConnections implements EntitySubscriberInterface {
  afterQuery({ success, error, queryRunner }: AfterQueryEvent): Promise<void> | undefined {
    return success || !isUnanswered(error) ? undefined : this.#end(queryRunner, error);
  }

  async #end(queryRunner: QueryRunner, error: unknown): Promise<void> {
    const connection: unknown = await queryRunner.connect();
    if (connection instanceof pg.Client) endIfUnanswered(connection, error);
  }
}

/** The same for a statement that was given to the connection itself, past TypeORM. */
export function endIfUnanswered(connection: pg.Client, error: unknown): void {
  // Not waited for: nothing can be said to a dead end, and this cuts the connection at once.
  if (isUnanswered(error)) void connection.end();
}

/** Whether the driver has given up waiting, by its own clock: the server has not said a word. */
export function isUnanswered(error: unknown): boolean {
  return error instanceof Error && /Query read timeout/.test(error.message);
}
