import assert from 'node:assert/strict';
import type { Step } from './invariant.ts';

/** What must hold of facts, however often they are corrected and withdrawn. */

/** Nothing that was entered is edited or vanishes: a fact that stands no more has its reason. */
export function factsStayAsTheyWereEntered({ state: { facts }, before }: Step): void {
  for (const [index, { standing, ended, ...known }] of (before?.state.facts ?? []).entries()) {
    const now = facts[index];
    if (now === undefined) assert.fail(`${known.id} is gone`);
    const { standing: standsNow, ended: endedNow, ...as } = now;
    assert.deepEqual(as, known);
    if (standing !== 'stands') assert.deepEqual([standsNow, endedNow], [standing, ended], `${known.id} has changed`);
    else assert.equal(standsNow === 'stands', endedNow === null, `${known.id} has no reason`);
  }
}

/** Every clock that counts from a fact counts from one that stands, and from its day. */
export function clocksCountFromWhatStands({ state: { facts, deadlines } }: Step): void {
  for (const { id, fact, from } of deadlines) {
    if (fact === undefined) continue;
    const counted = facts.find((each) => each.id === fact);
    assert.equal(counted?.standing, 'stands', `${id} counts from ${fact}`);
    assert.equal(counted?.day, from, `${id} counts from another day than ${fact} has`);
  }
}

/** Whoever counts as served was served on the day of a fact that stands. */
export function servicesAreFacts({ state: { facts, documents } }: Step): void {
  for (const { id, services } of documents)
    for (const { servedOn, fact } of services) {
      assert.equal(servedOn === null, fact === undefined, `${id} is served without a fact`);
      if (fact === undefined) continue;
      const proven = facts.find((each) => each.id === fact);
      assert.deepEqual([proven?.standing, proven?.day], ['stands', servedOn], `${id} is served by ${fact}`);
    }
}
