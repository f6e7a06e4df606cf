import { commandRules } from './ladder.ts';
import type { CommandEnvelope, CommandName, CommandPayloads } from './commands.ts';
import type { Transition } from './transition.ts';

type Words = { readonly [Name in CommandName]: (t: Transition, payload: CommandPayloads[Name]) => string };

/** What a person said, beyond the name of the command. */
const words: Words = {
  'confirm-overpayment': (_t, { findings, suspicion }) =>
    `${findings}${suspicion === 'none' ? '' : ` Suspicion: ${suspicion}.`}`,
  'report-unreachable': (_t, { reason }) => reason,
  'record-appearance': (_t, { note }) => note,
  'record-refusal': (_t, { reason }) => reason,
  'request-agreement': (_t, { note }) => note,
  'conclude-agreement': (_t, { instalmentCount, firstDueOn, accelerationAgreed }) =>
    `${instalmentCount} instalments from ${firstDueOn}; ` +
    (accelerationAgreed ? 'on default the whole balance is due.' : 'on default only matured instalments are due.'),
  'record-payment': (t, { amount, reference }) => `${t.money(amount)}, reference ${reference}.`,
  'record-consent': (_t, { consentedOn, note }) => `Given on ${consentedOn}. ${note}`,
  'report-benefit-ended': (_t, { endedOn, reason }) => `Since ${endedOn}. ${reason}`,
  'record-service': (_t, { servedOn, way, proof }) => `On ${servedOn}, ${way}. ${proof}`,
  'file-court-application': (_t, { reasonForDelay }) => reasonForDelay,
  'record-court-acceptance': (_t, { acceptedOn, courtReference }) => `On ${acceptedOn}, ${courtReference}.`,
  'record-court-refusal': (_t, { refusedOn, reason }) => `On ${refusedOn}. ${reason}`,
  'record-court-ruling': (_t, { ruledOn, courtReference }) => `On ${ruledOn}, ${courtReference}.`,
  'open-referral': (_t, { suspicion, reason }) => `Suspicion: ${suspicion}. ${reason}`,
  'approve-referral': (_t, { reason }) => reason,
  'decline-referral': (_t, { reason }) => reason,
  'record-police-filing': (_t, { filedOn, policeReference }) => `On ${filedOn}, ${policeReference}.`,
  'record-police-refusal': (_t, { refusedOn, reason }) => `On ${refusedOn}. ${reason}`,
  'record-police-report': (_t, { reportedOn, result }) => `On ${reportedOn}. ${result}`,
  assign: (_t, { assignee }) => `To ${assignee}.`,
  note: (_t, { text }) => text,
  hold: (_t, { until, reason }) => `Until ${until}. ${reason}`,
  release: (_t, { reason }) => reason,
  'extend-deadline': (_t, { deadlineId, until, reason }) => `${deadlineId} until ${until}. ${reason}`,
  'correct-claim-period': (t, { claimPeriodId, from, to, amount, reason }) =>
    `${claimPeriodId}: ${from} to ${to}, ${t.money(amount)}. ${reason}`,
  close: (_t, { outcome, reason }) => `As ${outcome}. ${reason}`,
};

/** A command as the timeline shows it. */
export function describeCommand<Name extends CommandName>(t: Transition, envelope: CommandEnvelope<Name>): string {
  return `${commandRules[envelope.command].done}: ${words[envelope.command](t, envelope.payload)}`
    .trim()
    .replace(/:$/, '.');
}
