import type { ActingPerson } from '../acting-person.ts';
import type { CommandEnvelope } from '../envelope.ts';
import { message } from '../kernel-messages.ts';
import type { Moment } from '../moment.ts';
import type { ProcessDefinition } from '../process-definition.ts';
import { withLink } from '../process-link.ts';
import type { CommandName } from '../process-names.ts';
import type { ProcessTypes } from '../process-types.ts';
import { refusal, type Refusal } from '../refusal.ts';
import type { Transition } from '../transition.ts';
import { heldAgainstOthers, type ComesWith } from './elsewhere.ts';
import type { Finding } from './finding.ts';

/** What is found where a command is held against everything else. */
export function findingsOfCommand<P extends ProcessTypes<P>, Name extends CommandName<P>>(
  process: ProcessDefinition<P>,
  state: P['state'],
  envelope: CommandEnvelope<P, Name>,
  { on }: Moment,
): readonly Finding[] {
  const { incoming } = process.commands[envelope.command];
  if (incoming === undefined) return [];
  return [
    ...incoming.find(on, state, envelope.payload),
    ...heldAgainstOthers.find(on, envelope),
    ...sameCommandBefore(state, envelope),
  ];
}

/** The same where a process is opened. */
export function findingsOfOpening<P extends ProcessTypes<P>>(
  { incoming }: ProcessDefinition<P>,
  opening: Omit<P['state']['opening'], 'number'>,
  comesWith: ComesWith,
  { on }: Pick<Moment, 'on'>,
): readonly Finding[] {
  return [...(incoming?.find(on, opening) ?? []), ...heldAgainstOthers.find(on, comesWith)];
}

/** The same said twice under two keys may have been meant once. As the process remembers it: its latest commands. */
function sameCommandBefore<P extends ProcessTypes<P>>(
  { processed }: P['state'],
  { command, commandId, bodyDigest }: CommandEnvelope<P>,
): readonly Finding[] {
  const isRepeated = processed.some(
    (before) =>
      before.receipt.command === command && before.bodyDigest === bodyDigest && before.commandId !== commandId,
  );
  const said = message('same-command-before', { command });
  return isRepeated ? [{ code: 'same-body', effect: 'warns', field: '', message: said }] : [];
}

/**
 * Why something does not come in as it is: it cannot be true, or it is warned of and not every warning has been confirmed with it.
 * What is confirmed and was not warned of is no fault.
 */
export function refuseFindings(findings: readonly Finding[], comesWith: ComesWith): Refusal | null {
  const impossible = findings.find(({ effect }) => effect === 'refuses');
  if (impossible !== undefined) {
    const { code, message: said, field } = impossible;
    return { code, message: said, field };
  }
  return refuseUnconfirmed(findings.filter((each) => !isConfirmed(each, comesWith))) ?? refuseLinks(comesWith);
}

/** What is about the same in another process is answered with a link or a reason; anything else is confirmed by its code. */
function isConfirmed({ code, other }: Finding, { confirmWarnings = [], linkTo = [], otherMatter }: ComesWith): boolean {
  return other === undefined
    ? confirmWarnings.includes(code)
    : otherMatter !== undefined || linkTo.includes(other.processId);
}

function refuseUnconfirmed(warnings: readonly Finding[]): Refusal | null {
  const [first] = warnings;
  if (first === undefined) return null;
  const codes = [...new Set(warnings.flatMap(({ code, other }) => (other === undefined ? [code] : [])))];
  const others = warnings.flatMap(({ other }) => (other === undefined ? [] : [other.processId]));
  const said = message('confirm-warnings', {
    warnings: [
      ...warnings.map((each) => each.message),
      ...(codes.length === 0 ? [] : [message('send-codes', { codes })]),
      ...(others.length === 0 ? [] : [message('link-or-say-why', { others })]),
    ],
  });
  return {
    ...refusal('warnings-unconfirmed', said, first.field),
    warnings: warnings.map(({ code, message: warning, field }) => ({ code, message: warning, field })),
  };
}

function refuseLinks({ linkTo = [], elsewhere = [] }: ComesWith): Refusal | null {
  const other = linkTo.find((id) => elsewhere.every(({ processId }) => processId !== id));
  return other === undefined ? null : refusal('nothing-to-link', message('nothing-to-link', { other }), 'linkTo');
}

/** What was warned of and has been confirmed stays with the process, and it is linked to what it is to be linked to. */
export function keepWarnings<P extends ProcessTypes<P>>(
  t: Transition<P>,
  findings: readonly Finding[],
  { linkTo = [], otherMatter, elsewhere = [] }: ComesWith,
  by: ActingPerson,
): void {
  const warnings = findings.filter(({ effect }) => effect === 'warns');
  if (warnings.length === 0) return;
  const author = { kind: 'person', person: by } as const;
  for (const { message: warning } of warnings)
    t.say('warning-confirmed', message('warning-confirmed', { warning }), { author });
  const { revision } = t.state;
  const kept = warnings.map(({ code, field, message: said }) => ({
    code,
    field,
    message: said,
    on: t.today,
    by,
    revision,
  }));
  t.change({ confirmedWarnings: [...t.state.confirmedWarnings, ...kept] });
  for (const { kind, processId, number } of elsewhere.filter((other) => linkTo.includes(other.processId))) {
    t.change({ links: withLink(t.state.links, { kind, processId }, t.today) });
    t.say('warning-confirmed', message('linked-to-other', { other: number ?? processId }), { author });
  }
  if (otherMatter !== undefined)
    t.say('warning-confirmed', message('is-another-matter', { reason: otherMatter }), { author });
}
