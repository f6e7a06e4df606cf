import type { PlainDate } from '../../calendar/plain-date.ts';
import type { MinorUnits } from '../../money/money.ts';
import type { Debtor, Person } from '../person.ts';

/**
 * In what capacity somebody is served: the person concerned, the debtor who drew the benefit (D5), an heir (D4), the
 * guardian who acts for the debtor (D7), or a proxy whom the debtor has named.
 */
export const addresseeRoles = ['person', 'drawer', 'heir', 'estate-administrator', 'guardian', 'proxy'] as const;
export type AddresseeRole = (typeof addresseeRoles)[number];

/** Somebody to whom the documents of the case are served (受送达人); each is served, and the clocks run for each party. */
export interface Addressee {
  /** Unique within the case: R1, R2, … */
  readonly id: string;
  readonly role: AddresseeRole;
  readonly name: string;
  /** Identity number; sealed wherever it is stored. */
  readonly identityNumber: string | null;
  readonly address: string;
  readonly telephone: string | null;
  /** To the person concerned, of an heir to the one who died, such as "daughter"; null for the person. */
  readonly relationship: string | null;
  /** For whom a guardian or proxy acts: that addressee's id. The one acted for is not served themselves. */
  readonly actsFor: string | null;
  /** Name of the prison through which this addressee is served (CPL 93); null outside. */
  readonly prison: string | null;
  /** Consent to electronic service (CPL 90), with the address agreed on; null without. */
  readonly electronicConsent: { readonly on: PlainDate; readonly address: string } | null;
  /** What an heir owes at most: the value of what they inherited (D4); null where no cap applies. */
  readonly liabilityCap: MinorUnits | null;
  readonly since: PlainDate;
  /** From this day on the addressee is not served any more: renounced, died, replaced; null while served. */
  readonly until: PlainDate | null;
}

/** The addressees with whom a case opens: who has to pay back, or else the person. */
export function firstAddressee(person: Person, debtor: Debtor | null, on: PlainDate): Addressee {
  const common = { id: 'R1', actsFor: null, electronicConsent: null, liabilityCap: null, since: on, until: null };
  return debtor === null
    ? {
        ...common,
        role: 'person',
        name: person.name,
        identityNumber: person.identityNumber,
        address: person.address,
        telephone: person.telephone,
        relationship: null,
        prison: person.prison,
      }
    : { ...common, role: 'drawer', ...debtor, prison: null };
}

/**
 * The party (当事人) on whose side an addressee stands: whoever they act for, or they themselves. Periods, rights and remedies
 * are the party's, whoever receives a document or speaks for them: they stay where they are when a guardian or proxy comes
 * or goes (D7).
 */
export function partyOf(addressees: readonly Addressee[], addressee: Addressee): Addressee {
  const actedFor = addressees.find(({ id }) => id === addressee.actsFor);
  return actedFor === undefined ? addressee : partyOf(addressees, actedFor);
}

/** The name of an addressee, for letters and the timeline. */
export function nameOf({ addressees }: { readonly addressees: readonly Addressee[] }, addresseeId: string): string {
  return addressees.find(({ id }) => id === addresseeId)?.name ?? addresseeId;
}

/** The parties who are in the case now, represented or not. */
export function presentParties(addressees: readonly Addressee[]): readonly Addressee[] {
  return addressees.filter(({ actsFor, until }) => actsFor === null && until === null);
}

/** Whether somebody is that addressee, or acts for them, directly or for one who does. */
export function standsFor(addressees: readonly Addressee[], { id, actsFor }: Addressee, addresseeId: string): boolean {
  const represented = addressees.find((each) => each.id === actsFor);
  return id === addresseeId || (represented !== undefined && standsFor(addressees, represented, addresseeId));
}

/** Those who are served now: nobody who has dropped out, and nobody for whom a guardian or proxy acts. */
export function servedAddressees(addressees: readonly Addressee[]): readonly Addressee[] {
  const present = addressees.filter(({ until }) => until === null);
  const representedIds = new Set(present.map(({ actsFor }) => actsFor));
  return present.filter(({ id }) => !representedIds.has(id));
}
