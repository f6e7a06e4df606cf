import assert from 'node:assert/strict';
import { availableActions } from '../../../domain/kernel/actions.ts';
import { recurs } from '../../../domain/kernel/clocks/clock-nature.ts';
import { dutiesOf } from '../../../domain/kernel/duties/duties.ts';
import { forecast } from '../../../domain/kernel/forecast.ts';
import type { ProcessDefinition } from '../../../domain/kernel/process-definition.ts';
import type { ProcessTypes } from '../../../domain/kernel/process-types.ts';
import type { Message } from '../../../domain/message.ts';
import type { Speakers } from '../../../wording/kinds.ts';
import { languages } from '../../../wording/language.ts';
import type { Invariant, Step } from './invariant.ts';

/** Holds that a message is whole in each language, and Chinese in Chinese. */
export function requireSaidBy(speakers: Speakers): (message: Message) => void {
  const known = new Set<string>();
  return (message) => {
    const key = JSON.stringify(message);
    if (known.has(key)) return;
    known.add(key);
    for (const language of languages) requireWhole(message.code, speakers[language].say(message));
    requireChinese(withoutWritten(speakers.zh.say(message), message));
  };
}

/** What people are told of a process of any kind is said in each language, and everything in it has a name. */
export function eventInvariants<P extends ProcessTypes<P>>(
  process: ProcessDefinition<P>,
  speakers: Speakers,
): readonly Invariant<P>[] {
  const everythingIsSaid = requireSaidBy(speakers);

  const calledSo = (name: string, called: string): void =>
    assert.ok(called !== name || !/[a-z]-[a-z]/.test(name), `${name} has no name`);

  return [
    function everyMessageIsSaid({ record: { timeline, deadlines }, state }) {
      for (const { message } of timeline) everythingIsSaid(message);
      for (const { title } of deadlines) everythingIsSaid(title);
      everythingIsSaid(process.nextStep(state));
    },
    function everyRefusalIsSaid({ record: { cause, stagesEntered }, state }) {
      if (stagesEntered.length === 0 && cause.kind !== 'opening') return;
      for (const { reason } of availableActions(process, state)) if (reason !== null) everythingIsSaid(reason.message);
    },
    function everythingHasAName({ record: { deadlines, cause, documents }, state }) {
      for (const speaker of Object.values(speakers)) {
        for (const { kind } of dutiesOf(process, state)) calledSo(kind, speaker.duty(kind));
        for (const { purpose } of deadlines) calledSo(purpose, speaker.consequence(purpose));
        for (const { kind } of documents) calledSo(kind, speaker.document(kind));
        if (cause.kind === 'command') calledSo(cause.command, speaker.done(cause.command));
        assert.notEqual(speaker.stage(state.stage), state.stage);
        if (state.closing !== null) assert.notEqual(speaker.outcome(state.closing.outcome), '');
      }
    },
  ];
}

/** What is foretold of a process is what then happens. */
export function foretoldInvariants<P extends ProcessTypes<P>>(process: ProcessDefinition<P>): readonly Invariant<P>[] {
  return [theForecastComesTrue];

  function theForecastComesTrue({ record, state, before }: Step<P>): void {
    if (record.cause.kind !== 'deadline' || before === undefined) return;
    const { deadlineId } = record.cause;
    const acted = before.state.deadlines.find(({ id }) => id === deadlineId);
    // What was due before it was known acts late, which nobody can foresee.
    if (acted === undefined || recurs(acted) || acted.runsOutAt !== record.at) return;
    const [next] = forecast(process, before.state).steps;
    assert.deepEqual(
      { deadlineId: next?.deadlineId, stage: next?.stage, entries: next?.entries },
      { deadlineId, stage: state.stage, entries: record.timeline.map(({ message }) => message) },
    );
  }
}

/** No code in place of a sentence, and no gap in it. */
function requireWhole(code: string, said: string): void {
  assert.ok(said.trim() !== '' || code === 'as-written', `${code} says nothing`);
  assert.notEqual(said, code);
  assert.doesNotMatch(said, /undefined|NaN|\[object|[{}]/, code);
}

/** Values that people have written, that they are called, or that name something as it is called everywhere. */
const written = new Set(
  (
    'text words reason reasonForDelay addresseeId note proof evidence ground grounds findings missing summary request answer first second what name who by from to ' +
    'relationship filedWith authority place chair time prison reference courtReference benefitCode field payer otherCase ' +
    'problem assignee references representative other'
  ).split(' '),
);

/** A sentence without what people have written in it, the rows of the law that it cites and what is called so everywhere. */
function withoutWritten(said: string, { values }: Message): string {
  const texts = ['Temporal', 'Idempotency-Key', 'confirmWarnings', 'linkTo', 'otherMatter'];
  JSON.stringify(values, (key: string, value: unknown) => {
    if (typeof value === 'string' && written.has(key) && value.trim() !== '') texts.push(value.trim());
    if (key === 'rule') texts.push(`（${String(value)}）`);
    if (key === 'codes' && Array.isArray(value)) texts.push(...value.map(String));
    return value;
  });
  return texts
    .toSorted((one, other) => other.length - one.length)
    .reduce((rest, text) => rest.replaceAll(text, ''), said);
}

/** Chinese throughout, but for ids, numbers and rows of the law. */
function requireChinese(said: string): void {
  const words = said.replaceAll(/[A-Za-z0-9.-]*\d[A-Za-z0-9.-]*|[a-z]+\.[a-z]+/g, '');
  assert.doesNotMatch(words, /[A-Za-z]{3,}/, said);
}
