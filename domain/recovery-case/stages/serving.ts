import type { PlainDate } from '../../calendar/plain-date.ts';
import type { IssuedDocument } from '../case-state.ts';
import { endDeadlines, startPeriod } from '../clocks.ts';
import type { Deadline } from '../deadline.ts';
import { documentKinds } from '../documents.ts';
import { documentById, issueDocument } from '../paper.ts';
import { firstRefusal, happened, refusal, type ClockRules, type CommandRules } from '../rule.ts';
import type { Transition } from '../transition.ts';
import type { ServiceWay } from '../vocabulary.ts';
import { onDemandServed } from './demand.ts';
import { onAdvanceNoticeServed, onDecisionServed } from './recovery-decision.ts';

export const serviceCommands: CommandRules<'record-service'> = {
  'record-service': {
    title: 'Record proof of service',
    titleChinese: '登记送达回证',
    done: 'Proof of service recorded',
    closed: (state) =>
      state.documents.some(awaitsService)
        ? null
        : refusal('document-unknown', 'No document of this case is waiting to be served.'),
    check: (state, { documentId, servedOn }, moment) => {
      const document = documentById(state, documentId);
      if (document === undefined || !document.toBeServed)
        return refusal(
          'document-unknown',
          `The case has no document ${documentId} that is to be served.`,
          'documentId',
        );
      return firstRefusal(
        document.servedOn === null
          ? null
          : refusal('document-already-served', `${document.number} was served on ${document.servedOn}.`, 'documentId'),
        happened(servedOn, 'servedOn', moment, { date: document.issuedOn, what: 'the day it was issued' }),
      );
    },
    apply: (t, { documentId, servedOn, way }) => {
      const document = documentById(t.state, documentId);
      if (document === undefined) return;
      endDeadlines(t, isServiceOf(document), 'met');
      serve(t, document, servedOn, way);
    },
  },
};

export const serviceClocks: ClockRules<'service-proof' | 'public-notice-service'> = {
  'service-proof': (t, deadline) => {
    const document = documentOf(t, deadline);
    if (document === undefined) return;
    const notice = startPeriod(t, {
      purpose: 'public-notice-service',
      rule: 'A10',
      from: t.today,
      scope: deadline.scope,
      whoActs: 'debtor',
      subject: document.id,
      title: `Public notice of ${documentKinds[document.kind].title}`,
    });
    issueDocument(t, {
      particulars: {
        kind: 'public-notice',
        serves: { kind: document.kind, number: document.number },
        reason: 'No proof of service by another way has come back.',
      },
      deadlines: [notice],
    });
  },
  'public-notice-service': (t, deadline) => {
    const document = documentOf(t, deadline);
    if (document !== undefined) serve(t, document, deadline.due, 'public-notice');
  },
};

function serve(t: Transition, document: IssuedDocument, servedOn: PlainDate, way: ServiceWay): void {
  const served: IssuedDocument = { ...document, servedOn, serviceWay: way };
  t.change({ documents: t.state.documents.map((other) => (other.id === served.id ? served : other)) });
  t.say('document-served', `${documentKinds[served.kind].title} ${served.number} served on ${servedOn} (${way}).`, {
    documentId: served.id,
    legalBasis: t.law('A9'),
  });
  switch (served.kind) {
    case 'advance-notice':
      return onAdvanceNoticeServed(t, served, servedOn);
    case 'recovery-decision':
      return onDecisionServed(t, served, servedOn);
    case 'demand-letter':
      return onDemandServed(t, servedOn);
    case 'notice-to-return':
    case 'reply-reminder':
    case 'repayment-agreement':
    case 'instalment-reminder':
    case 'withholding-notice':
    case 'public-notice':
    case 'court-application':
    case 'police-transfer':
    case 'transfer-materials':
    case 'closing-notice':
      return;
  }
}

/** A document that has been overtaken, its service clocks ended, no longer waits. */
function awaitsService(document: IssuedDocument): boolean {
  return document.toBeServed && document.servedOn === null;
}

function isServiceOf(document: IssuedDocument): (deadline: Deadline) => boolean {
  return ({ purpose, subject }) =>
    (purpose === 'service-proof' || purpose === 'public-notice-service') && subject === document.id;
}

function documentOf(t: Transition, { subject }: Deadline): IssuedDocument | undefined {
  return subject === null ? undefined : documentById(t.state, subject);
}
