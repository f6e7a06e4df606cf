import type { RestartGround } from './limitation/limitation-state.ts';

/** What a document is like, whatever it has to say. */
export interface DocumentNature {
  /** Who issues it; left out, the office that carries the case. */
  readonly issuedBy?: 'deciding-body' | 'department';
  /** Where it goes; left out, to those who are addressed. `office` keeps it as a form. */
  readonly goesTo?: 'court' | 'higher-court' | 'police' | 'procuratorate' | 'authority' | 'office';
  /** Clocks start from its service, so it is served on each addressee. */
  readonly toBeServed?: true;
  /** Asks for what the decision ordered, as far as it is unpaid; others ask for what is pursued. */
  readonly asksForWhatWasDecided?: true;
  /** What it is in law where the limitation of the claims begins anew with it (CC 189, 195). */
  readonly restartsLimitation?: RestartGround;
}

/** Documents that a case can issue. */
export const documentKinds = {
  'notice-to-return': { restartsLimitation: 'demand' },
  'reply-reminder': { restartsLimitation: 'demand' },
  'repayment-agreement': {},
  'instalment-reminder': { restartsLimitation: 'demand' },
  'withholding-notice': { toBeServed: true },
  'suspension-notice': { toBeServed: true },
  'stop-notice': { toBeServed: true },
  'advance-notice': { issuedBy: 'deciding-body', toBeServed: true },
  'hearing-notice': { issuedBy: 'deciding-body' },
  'recovery-decision': {
    issuedBy: 'deciding-body',
    restartsLimitation: 'demand',
    toBeServed: true,
  },
  'proof-of-service': { goesTo: 'office' },
  'public-notice': { goesTo: 'office' },
  'demand-letter': {
    issuedBy: 'deciding-body',
    restartsLimitation: 'demand',
    asksForWhatWasDecided: true,
    toBeServed: true,
  },
  'court-application': { goesTo: 'court', asksForWhatWasDecided: true },
  'court-objection': { goesTo: 'higher-court', asksForWhatWasDecided: true },
  'preservation-application': { goesTo: 'court', restartsLimitation: 'preservation' },
  'enforcement-resumption': { goesTo: 'court', asksForWhatWasDecided: true },
  'civil-complaint': { goesTo: 'court' },
  'civil-execution-application': { goesTo: 'court' },
  'police-transfer': { goesTo: 'police', issuedBy: 'department' },
  'transfer-materials': { goesTo: 'police', issuedBy: 'department' },
  'transfer-reconsideration': { goesTo: 'police', issuedBy: 'department' },
  'supervision-request': { goesTo: 'procuratorate', issuedBy: 'department' },
  'collaboration-letter': { goesTo: 'authority' },
  'penalty-advance-notice': {
    issuedBy: 'department',
    toBeServed: true,
  },
  'penalty-decision': { issuedBy: 'department', toBeServed: true },
  'claim-amendment': {},
  'act-withdrawal': {},
  'refund-notice': {},
  'reopening-notice': {},
  'closing-notice': {},
} as const satisfies Record<string, DocumentNature>;
export type DocumentKind = keyof typeof documentKinds;

export function isDocumentKind(text: string): text is DocumentKind {
  return Object.hasOwn(documentKinds, text);
}

export function documentNature(kind: DocumentKind): DocumentNature {
  return documentKinds[kind];
}
