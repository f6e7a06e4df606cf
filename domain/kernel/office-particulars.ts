import type { Office } from './office.ts';

/** What letters print of an office and what it sets itself: where it is, where money goes, which authorities it names. */
const namesOfParticulars = [
  'address',
  'telephone',
  'receivingAccount',
  'decidingAuthority',
  'reconsiderationAuthority',
  'court',
  'policeAuthority',
] as const satisfies readonly (keyof Office)[];

export type OfficeParticulars = Pick<Office, (typeof namesOfParticulars)[number]>;

/** Stands for what an office has not set yet: an address or an account that was made up would be worse than none. */
export const NOT_SET_BY_OFFICE = '【由经办机构设置】';

/** What an office has not set yet. */
export function gapsOf(office: OfficeParticulars): readonly (keyof OfficeParticulars)[] {
  return namesOfParticulars.filter((name) => office[name] === NOT_SET_BY_OFFICE);
}

/** An office with what it has set since in the place of its gaps; what it had set stays as it was. */
export function withoutGaps(office: Office, now: OfficeParticulars): Office {
  return { ...office, ...Object.fromEntries(gapsOf(office).map((name) => [name, now[name]])) };
}
