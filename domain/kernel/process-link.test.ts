import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../calendar/plain-date.ts';
import { isLinked, withLink, withoutLink } from './process-link.ts';

const [first, second, third] = [plainDate('2026-01-05'), plainDate('2026-02-02'), plainDate('2026-03-02')] as const;
const report = { kind: 'reward', processId: 'r1' };
const other = { kind: 'reward', processId: 'r2' };
/** An id tells nothing of a kind. */
const matter = { kind: 'reported-matter', processId: 'r1' };

const all = [report, other, matter].reduce((links, each) => withLink(links, each, first), withLink([], report, first));

describe('what a process hangs together with', () => {
  it('holds once, from the day on which it was said first', () => {
    expect(withLink(all, report, second)).toEqual(all);
    expect(all).toEqual([report, other, matter].map((link) => ({ ...link, since: first, until: null })));
  });

  it('holds no more from a day on, and all else does', () => {
    const without = withoutLink(all, report, second);
    expect([report, other, matter].map((link) => isLinked(without, link))).toEqual([false, true, true]);
    expect(without[0]).toEqual({ ...report, since: first, until: second });
    expect(withoutLink(without, report, third)).toEqual(without);
  });

  it('holds again from a later day, and stands there once', () => {
    const again = withLink(withoutLink(all, report, second), report, third);
    expect(again).toHaveLength(3);
    expect(again.at(-1)).toEqual({ ...report, since: third, until: null });
  });
});
