import { describe, expect, it } from '@jest/globals';
import { Problem } from '../problems/problem.ts';
import { actingPersonHeader, actingPersonNameHeader, readActingPerson } from './acting-person.ts';

function nameRead(name: string): string {
  const headers = new Map([
    [actingPersonHeader, 'director.zhao'],
    [actingPersonNameHeader, encodeURIComponent(name)],
  ]);
  return readActingPerson({ header: (wanted: string) => headers.get(wanted) }).name;
}

function refusalOf(name: string) {
  try {
    nameRead(name);
    return undefined;
  } catch (error) {
    if (error instanceof Problem) return error.description;
    throw error;
  }
}

describe('the id of the person who acts', () => {
  it.each(['worker.a', 'Worker.A', ' WORKER.A '])('is the same however its letters are written: %j', (written) => {
    const person = readActingPerson({ header: (name) => (name === actingPersonHeader ? written : undefined) });
    expect(person).toEqual({ id: 'worker.a', name: 'worker.a' });
  });
});

describe('the name of the person who acts', () => {
  it.each(['赵局长\u202Egnij\u200B', '赵\u2066局长', '\u200B', 'Zhao\u00AD', '赵\uFEFF局长', '\u{E0041}赵'])(
    'is refused with a character that cannot be seen: %j',
    (name) => {
      expect(refusalOf(name)).toMatchObject({
        code: 'invalid-request',
        errors: [{ field: actingPersonNameHeader, code: 'hidden-character' }],
      });
    },
  );

  it('is one name however its letters were composed', () => {
    expect(nameRead('Nguyễn'.normalize('NFD'))).toBe('Nguyễn');
  });

  it('keeps the joiners and the variant of an ideograph that it is written with', () => {
    expect(nameRead('می\u200Cخواهم')).toBe('می\u200Cخواهم');
    expect(nameRead('葛\u{E0100}飾')).toBe('葛\u{E0100}飾');
  });
});
