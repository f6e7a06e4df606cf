import type { PlainDate } from '../../calendar/plain-date.ts';

/** Those whom the case concerns: what they are called, where they are, and who acts for them. */
export interface PeopleRemarks {
  'acts-already': { representative: string; addresseeId: string; other: string };
  'acts-and-owes-nothing': { addresseeId: string; actsFor: string };
  'benefit-while-in-prison': null;
  'letters-keep-former-writing': { letters: readonly string[] };
  'particulars-as-they-are': null;
  'particulars-corrected': {
    addresseeId: string | null;
    name: string;
    numberToo: boolean;
    address: string;
    reason: string;
  };
  'day-of-imprisonment': null;
  'guardian-acts': { name: string; relationship: string; addresseeId: string; since: PlainDate };
  'in-prison-since': { addresseeId: string; prison: string; since: PlainDate };
  'left-case-on': { addresseeId: string; on: PlainDate };
  'no-representative': { role: 'guardian' | 'proxy' };
  'no-such-representative': { role: 'guardian' | 'proxy'; addresseeId: string };
  'no-such-served': { addresseeId: string };
  'nobody-in-prison': null;
  'not-in-prison': { addresseeId: string };
  'penalty-served-on-incapable': { addresseeId: string };
  'proxy-authorised': { name: string; addresseeId: string; since: PlainDate; proof: string };
  'record-appearance-first': null;
  'remedy-goes-on-for': { remedy: 'reconsideration' | 'suit'; from: string; to: string };
  'tell-court-of-incapacity': { addresseeId: string };
  'tell-of-leaving': { authority: string; addresseeId: string; remedy: 'reconsideration' | 'suit' };
  'who-on': { addresseeId: string; on: PlainDate };
  'who-on-with-words': { addresseeId: string; on: PlainDate; words: string };
  'who-what': { addresseeId: string; what: string };
}
