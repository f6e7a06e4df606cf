import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { commandNames } from '../../../../domain/recovery-case/command-names.ts';
import { isGivenByPeople } from '../../../../domain/kernel/actions.ts';
import { recoveryCase } from '../../../../domain/recovery-case/definition.ts';
import { commandSchemas } from './command-schemas.ts';

const payment = { amount: '128900.00', receivedOn: '2026-11-20', reference: 'B-1', payer: '王小红' };

/** As much of a JSON schema as an example is made of. */
interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly enum?: readonly unknown[] | undefined;
  readonly items?: JsonSchema | undefined;
  readonly properties?: Readonly<Record<string, JsonSchema>> | undefined;
}
const jsonSchema: z.ZodType<JsonSchema> = z.looseObject({
  enum: z.array(z.unknown()).optional(),
  get items() {
    return jsonSchema.optional();
  },
  get properties() {
    return z.record(z.string(), jsonSchema).optional();
  },
});

/** What the page of the API offers to try: examples of the fields, put together. */
function exampleOf(schema: JsonSchema): unknown {
  if ('example' in schema) return schema['example'];
  if (schema.enum !== undefined) return schema.enum[0];
  if (schema.items !== undefined) return [exampleOf(schema.items)];
  if (schema['type'] === 'boolean') return true;
  const members = Object.entries(schema.properties ?? {});
  return members.length === 0
    ? schema['default']
    : Object.fromEntries(members.map(([name, member]) => [name, exampleOf(member)]));
}

const givenByPeople = commandNames.filter((command) => isGivenByPeople(recoveryCase, command));

describe('bodies of commands', () => {
  it.each(givenByPeople)('%s refuses a body that is no object, and fields it does not know', (command) => {
    const schema = commandSchemas[command]('CNY');
    expect(schema.safeParse(undefined).success).toBe(false);
    const unknown = schema.safeParse({ unknown: true });
    expect(unknown.error?.issues).toContainEqual(expect.objectContaining({ code: 'unrecognized_keys' }));
  });

  it.each(givenByPeople)('%s takes the example that its description shows', (command) => {
    const description = z.toJSONSchema(commandSchemas[command]('CNY'), { target: 'openapi-3.0', io: 'input' });
    const example = exampleOf(jsonSchema.parse(description));
    expect(commandSchemas[command]('CNY').safeParse(example)).toMatchObject({ success: true });
  });

  it('reads amounts by the currency of the case', () => {
    const inYuan = commandSchemas['record-payment']('CNY').parse(payment);
    const inDong = commandSchemas['record-payment']('VND').parse({ ...payment, amount: '128900' });
    expect([inYuan.amount, inDong.amount]).toEqual([12_890_000, 128_900]);
  });

  it.each([
    ['CNY', '1.234'],
    ['CNY', '-5'],
    ['CNY', '1,000.00'],
    ['CNY', '1e3'],
    ['CNY', ''],
    ['CNY', 5],
    ['VND', '5.00'],
  ] as const)('refuses %s %s as an amount and names the field', (currency, amount) => {
    const read = commandSchemas['record-payment'](currency).safeParse({ ...payment, amount });
    expect(read.error?.issues.map(({ path }) => path)).toEqual([['amount']]);
  });

  it.each(['2026-02-29', '2026-13-01', '20261120', '2026-11-20T00:00:00Z', '1899-12-31'])(
    'refuses %s as a day and names the field',
    (receivedOn) => {
      const read = commandSchemas['record-payment']('CNY').safeParse({ ...payment, receivedOn });
      expect(read.error?.issues.map(({ path }) => path)).toEqual([['receivedOn']]);
    },
  );

  it('refuses text that cannot be printed or stored', () => {
    const schema = commandSchemas.note('CNY');
    expect(schema.safeParse({ text: 'first line\nsecond line\t𠮷' }).success).toBe(true);
    const application = commandSchemas['file-court-application']('CNY');
    expect(application.safeParse({ reasonForDelay: 'a\u0000b' }).success).toBe(false);
    for (const text of ['', '   ', 'a\u0000b', 'half \ud842 pair', 'x'.repeat(10_001)]) {
      expect(schema.safeParse({ text }).success).toBe(false);
    }
  });

  it('names the amount of the very claim period that is wrong', () => {
    const read = commandSchemas['confirm-overpayment']('CNY').safeParse({
      amounts: [
        { claimPeriodId: 'P1', amount: '1.00' },
        { claimPeriodId: 'P2', amount: 'two' },
      ],
      suspicion: 'none',
      findings: 'Checked.',
    });
    expect(read.error?.issues.map(({ path }) => path.join('.'))).toEqual(['amounts.1.amount']);
  });

  it('revokes the fine of 14 January only when that is said, not when its new amount is forgotten', () => {
    const schema = commandSchemas['correct-penalty']('CNY');
    const reason = 'She had reported the death on 2 March 2025.';
    const forgotten = schema.safeParse({ reason });
    expect(forgotten.error?.issues.map(({ path }) => path)).toEqual([['fine']]);
    expect(schema.parse({ fine: '2000.00', reason })).toEqual({ actId: null, fine: 200_000, reason });
    expect(schema.parse({ fine: null, reason })).toEqual({ actId: null, fine: null, reason });
  });
});
