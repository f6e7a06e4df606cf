// @ts-check
import { TestEnvironment } from 'jest-environment-node';

/**
 * Where tests run: as Node does, and no row of `it.each` lacks a value that its test takes. Jest would hand it a callback in
 * place of that value, and wait for a call of it until the time is up.
 */
export default class WholeRows extends TestEnvironment {
  /** @param {import('@jest/types').Circus.Event} event */
  handleTestEvent(event) {
    if (event.name === 'add_test' && event.fn.length > 0)
      throw new Error(`A row has fewer values than its test takes: ${event.testName}`);
  }
}
