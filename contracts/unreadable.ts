/**
 * Why a payload that came from Temporal cannot be read: nobody with a key has sealed it; the key that sealed it is not known here;
 * or it was changed after it was sealed.
 */
const unreadableReasons = ['not-sealed', 'key-unknown', 'seal-broken'] as const;
export type UnreadableReason = (typeof unreadableReasons)[number];

/**
 * Stands in place of a value that cannot be read: whoever has no key can send nothing else. Nothing that the product seals has
 * this shape.
 */
export interface Unreadable {
  readonly unreadable: UnreadableReason;
}

/** Code of what is refused because it cannot be read. */
export const inputUnreadable = 'input-unreadable';

export function isUnreadable(value: unknown): value is Unreadable {
  if (typeof value !== 'object' || value === null || !('unreadable' in value)) return false;
  return unreadableReasons.some((reason) => reason === value.unreadable);
}

/** The first of some values that cannot be read; undefined when all can. */
export function firstUnreadable(values: readonly unknown[]): Unreadable | undefined {
  return values.find(isUnreadable);
}

/** Why it cannot be read, for whoever has sent it or looks after the keys. */
export function describeUnreadable({ unreadable }: Unreadable): string {
  switch (unreadable) {
    case 'not-sealed':
      return 'it is not sealed. Whatever acts on cases goes through the API';
    case 'key-unknown':
      return 'it is sealed with a key that is not known here. Add that key to PAYLOAD_KEYS';
    case 'seal-broken':
      return 'it was changed after it was sealed';
    default:
      return unreadable satisfies never;
  }
}
