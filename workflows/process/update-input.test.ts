import { describe, expect, it } from '@jest/globals';
import { checkChange, checkEnvelope } from './update-input.ts';

const envelope = {
  command: 'note',
  payload: { text: 'x' },
  actor: { id: 'caseworker-1', name: '李' },
  commandId: 'c1',
  bodyDigest: 'b1',
  expectedRevision: null,
  requestId: 'r1',
};

describe('the input of an update', () => {
  it('is taken when it has the shape of the command', () => {
    expect(() => checkEnvelope('note', envelope)).not.toThrow();
    expect(() => checkEnvelope('note', { ...envelope, expectedRevision: 7 })).not.toThrow();
    expect(() => checkChange('calendar', { calendar: { id: 'cn' } })).not.toThrow();
  });

  it('is refused under the name of another command', () => {
    for (const command of ['close', 'Note', '', undefined, null, ['note'], { toString: () => 'note' }]) {
      expect(() => checkEnvelope('note', { ...envelope, command })).toThrow(
        expect.objectContaining({ type: 'command-mismatch', nonRetryable: true }),
      );
    }
  });

  const strange = [undefined, null, 1, '', true, [], ['x'], () => 1];
  const names = [undefined, null, 1, '', {}, [], ['x']];
  it.each<readonly [string, readonly unknown[]]>([
    ['payload', strange],
    ['actor', [...strange, {}, ...names.map((id) => ({ id, name: 'x' })), ...names.map((name) => ({ id: 'x', name }))]],
    ['commandId', names],
    ['bodyDigest', names],
    ['requestId', names],
    ['expectedRevision', [undefined, '1', 1.5, Number.NaN, {}, [], true]],
  ])('is refused with a %s that is none, and never throws anything else', (part, values) => {
    for (const value of values) {
      expect(() => checkEnvelope('note', { ...envelope, [part]: value })).toThrow(
        expect.objectContaining({ type: 'input-malformed', nonRetryable: true }),
      );
    }
  });

  it('is refused when it is no object, or changes nothing', () => {
    const malformed = expect.objectContaining({ type: 'input-malformed', nonRetryable: true });
    for (const input of strange) {
      expect(() => checkEnvelope('note', input)).toThrow(malformed);
      expect(() => checkChange('calendar', input)).toThrow(malformed);
      expect(() => checkChange('calendar', { calendar: input })).toThrow(malformed);
    }
  });
});
