/** A value of a message, as JSON: a day, an amount with its currency, a name, a further message. */
export type MessageValue =
  string | number | boolean | null | readonly MessageValue[] | { readonly [name: string]: MessageValue };

/**
 * What the product says, as a code and the values that stand in it. Its sentence in each language stands in `wording/`; the
 * record keeps the message, so that whoever reads it is told in their own language. Texts of people are values like any other.
 */
export type Message = {
  readonly code: string;
  readonly values: { readonly [name: string]: MessageValue };
};

/** What has to be given with a message: nothing where its sentence holds no values. */
export type ValuesOf<Messages, Code extends keyof Messages> = Messages[Code] extends null
  ? readonly []
  : readonly [values: Messages[Code]];

/**
 * What a person wrote, as they wrote it, where it is all that is said. It takes no text that stands in the program: a
 * sentence of the product has a code.
 */
export function asWritten<Text extends string>(text: string extends Text ? Text : never): Message {
  return { code: 'as-written', values: { text } };
}

/** Whether something that is said is a message, and no text of a person. */
export function isMessage(words: string | object): words is Message {
  return typeof words === 'object' && 'code' in words && 'values' in words;
}

/** A JSON value with what its messages say in their place. */
export function withMessages(value: unknown, say: (message: Message) => string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isMessage(value)) return say(value);
  if (Array.isArray(value)) return value.map((each: unknown) => withMessages(each, say));
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withMessages(each, say)]));
}
