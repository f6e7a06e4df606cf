import { z } from 'zod';
import { EncryptionError, type Keyring } from '../../../encryption/keyring.ts';
import { invalidCursor } from '../../paging/cursor.ts';
import type { EventOrder, ReadingFrom, RunReference } from './event-slices.ts';

const position = z.object({ beyond: z.int32(), token: z.base64().nullable() });

/** The list that a cursor belongs to. */
export interface EventList {
  readonly run: RunReference;
  readonly order: EventOrder;
  readonly revision: number | undefined;
}

/**
 * Cursors that carry what Temporal finds its next page by. They are sealed, each for its list: the server believes such a token,
 * which could lead to the history of somebody else.
 */
export class EventCursors {
  readonly #keyring: Keyring;

  constructor(keyring: Keyring) {
    this.#keyring = keyring;
  }

  write(list: EventList, { beyond, token }: { readonly beyond: number; readonly token: Uint8Array | null }): string {
    const written = { beyond, token: token === null ? null : Buffer.from(token).toString('base64') };
    return this.#keyring.seal(JSON.stringify(written), contextOf(list)).toString('base64url');
  }

  /** @throws Problem `invalid-request` naming `cursor` when this API has not written it for this list */
  read(list: EventList, cursor: string): Pick<ReadingFrom, 'beyond' | 'token'> {
    const { beyond, token } = position.parse(JSON.parse(this.#opened(list, cursor).toString('utf8')));
    return { beyond, token: token === null ? null : Buffer.from(token, 'base64') };
  }

  #opened(list: EventList, cursor: string): Buffer {
    try {
      return this.#keyring.open(Buffer.from(cursor, 'base64url'), contextOf(list));
    } catch (error) {
      if (error instanceof EncryptionError) throw invalidCursor();
      throw error;
    }
  }
}

function contextOf({ run: { processId, runId }, order, revision }: EventList): string {
  return `history.cursor/${processId}/${runId}/${order}/${revision ?? 'all'}`;
}
