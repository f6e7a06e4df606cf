import { describe, expect, it } from '@jest/globals';
import { isNewEnough, parseTemporalVersion, written } from './temporal-version.ts';

describe('version of the Temporal program', () => {
  it.each([
    ['temporal version 1.9.1 (Server 1.32.0, UI 2.54.1)', '1.9.1', true],
    ['temporal version v1.10.0-rc.1 (Server 1.33.0, UI 2.60.0)', '1.10.0', true],
    ['temporal version 2.0.0', '2.0.0', true],
    ['temporal version 1.8.9 (Server 1.31.0, UI 2.50.0)', '1.8.9', false],
    ['temporal version 0.10.0', '0.10.0', false],
  ])('%s', (printed, version, enough) => {
    const parsed = parseTemporalVersion(printed);
    expect(parsed && written(parsed)).toBe(version);
    expect(parsed && isNewEnough(parsed)).toBe(enough);
  });

  it('takes nothing else for a version', () => {
    expect(parseTemporalVersion('git version 2.x')).toBeUndefined();
    expect(parseTemporalVersion('')).toBeUndefined();
  });
});
