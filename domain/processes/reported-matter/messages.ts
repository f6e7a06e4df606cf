import type { Message, ValuesOf } from '../../message.ts';

/** What a reported matter says beside what every process says, by code, with the values that stand in each. */
export interface MatterMessages {
  'matter-opened': { number: string };
  'matter-closed': null;
  'matter-settled': null;
  'award-waits': { number: string };
  'accepted-in-another-order': { number: string };
  'granted-before-known': { number: string; granted: string };
  'reports-go-on': null;
  'reports-wait': { numbers: readonly string[] };
  /** Number of the report that a command is about. */
  'report-of-matter': { number: string };
}

/** Something that a reported matter may say. */
export function message<Code extends keyof MatterMessages>(
  code: Code,
  ...[values]: ValuesOf<MatterMessages, Code>
): Message {
  return { code, values: values ?? {} };
}
