import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Message } from '../../message.ts';
import type { DocumentKind } from '../document-kinds.ts';

/** Limitation of claims and penalties. */
export interface LimitationMessages {
  'withholding-consented': null;
  'proceedings-ended': null;
  'set-off': null;
  'part-paid': null;
  'document-was-served': { kind: DocumentKind; number: string };
  'document-was-issued': { kind: DocumentKind; number: string };
  'instalments-asked-for': null;
  'balance-due-on-default': null;
  'agreement-concluded': null;
  'settled-before-court': null;
  'runs-anew': { clock: Message; from: PlainDate; when: Message };
  'runs-anew-because': { clock: Message; from: PlainDate; when: Message; act: Message };
}
