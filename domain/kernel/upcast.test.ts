import { describe, expect, it } from '@jest/globals';
import { upcast, type StateOfAnyVersion, type Upcaster } from './upcast.ts';

const named: Upcaster = (state) => ({ ...state, name: '王小明' });
const greeted: Upcaster = (state) => ({ ...state, greeting: `您好，${'name' in state ? String(state.name) : ''}` });

function version(stateVersion: number): StateOfAnyVersion {
  return { process: 'greeting', stateVersion };
}

describe('a state that an earlier version has left', () => {
  it('goes through every version up to the present one, in order', () => {
    expect(upcast([named, greeted], version(1))).toEqual({
      process: 'greeting',
      stateVersion: 3,
      name: '王小明',
      greeting: '您好，王小明',
    });
  });

  it('begins with the version that it is of', () => {
    expect(upcast([named, greeted], version(2))).toEqual({ process: 'greeting', stateVersion: 3, greeting: '您好，' });
  });

  it('stays as it is where it is of the present one', () => {
    const state = version(3);
    expect(upcast([named, greeted], state)).toBe(state);
  });
});

it.each([0, 1.5, 4, Number.NaN])('refuses version %p, which it does not know', (stateVersion) => {
  expect(() => upcast([named, greeted], version(stateVersion))).toThrow(
    expect.objectContaining({ code: 'state-version-unknown' }),
  );
});
