import { currentRulebooks } from '../../domain/rulebooks/registry.ts';
import { answerSpeakers } from '../../wording/answers/answers.ts';
import type { Catalogue } from '../../wording/catalogue.ts';
import { groundSentences } from '../../wording/ground.ts';
import { cataloguesOfKinds } from '../../wording/kinds.ts';
import type { Language } from '../../wording/language.ts';
import { problemTitles } from '../../wording/problems/problems.ts';
import { gateStepWordings } from '../../wording/rulebooks/gate-steps.ts';
import { openPointOptions, openPointQuestions, openPointReadings } from '../../wording/rulebooks/open-points.ts';
import { periodWordings } from '../../wording/rulebooks/periods.ts';
import { rulebookWordings } from '../../wording/rulebooks/rulebooks.ts';
import {
  chargeWordings,
  choiceWordings,
  lateFeeWordings,
  natureWordings,
  rewardReadingWordings,
  rollingWordings,
  settingWordings,
} from '../../wording/rulebooks/settings.ts';
import { thresholdWordings } from '../../wording/rulebooks/thresholds.ts';
import type { Wording } from '../../wording/wording.ts';
import { sentenceTemplate } from './sentence-template.ts';

/** One thing that the product says. */
export interface WordingRow {
  readonly code: string;
  /** What stands in it. */
  readonly values: readonly string[];
  readonly wording: Wording;
  readonly legalSource: string | null;
}

/** A catalogue, as jurists and translators read it. */
export interface WordingSheet {
  /** The kind of process or the area. */
  readonly name: string;
  readonly rows: readonly WordingRow[];
}

/** Everything that the product says, by kind of process and area. */
export function wordingSheets(): readonly WordingSheet[] {
  const areas: readonly WordingSheet[] = [
    { name: 'answers', rows: rowsOfCatalogue(answerSpeakers.en.catalogue) },
    { name: 'ground', rows: rowsOfSentences(groundSentences) },
    { name: 'problems', rows: rowsOf('problem', problemTitles) },
    { name: 'law', rows: rowsOfLaw() },
    { name: 'settings', rows: rowsOfSettings() },
  ];
  return [
    ...Object.entries(cataloguesOfKinds).map(([name, catalogue]) => ({ name, rows: rowsOfCatalogue(catalogue) })),
    ...areas,
  ];
}

function rowsOfCatalogue({ sentences, commands, ...parts }: Catalogue): readonly WordingRow[] {
  const titles = Object.fromEntries(Object.entries(commands).map(([name, { title }]) => [name, title]));
  const done = Object.entries(commands).map(
    ([name, command]) => [name, { ...command.title, en: command.done }] as const,
  );
  return [
    ...rowsOfSentences(sentences),
    ...rowsOf('command', titles),
    ...rowsOf('command given', Object.fromEntries(done)),
    ...Object.keys(calledInSheets)
      .filter(isPart)
      .flatMap((part) => rowsOfPart(parts, part)),
  ];
}

type Parts = Omit<Catalogue, 'sentences' | 'commands'>;

/** What a sheet calls each part of a catalogue. */
const calledInSheets: { readonly [Part in keyof Parts]: string } = {
  stages: 'stage',
  documents: 'letter',
  consequences: 'consequence',
  outcomes: 'outcome',
  facts: 'fact',
  duties: 'duty',
  reviews: 'review',
};

function rowsOfPart(parts: Parts, part: keyof Parts): readonly WordingRow[] {
  return rowsOf(calledInSheets[part], parts[part]);
}

function isPart(name: string): name is keyof Parts {
  return Object.hasOwn(calledInSheets, name);
}

function rowsOfSentences(sentences: Readonly<Record<string, Readonly<Record<Language, unknown>>>>): WordingRow[] {
  return Object.entries(sentences).map(([code, sentence]) => {
    const [zh, en, vi] = [sentenceTemplate(sentence.zh), sentenceTemplate(sentence.en), sentenceTemplate(sentence.vi)];
    const values = [...new Set([...zh.values, ...en.values, ...vi.values])];
    return { code, values, wording: { zh: zh.text, en: en.text, vi: vi.text }, legalSource: null };
  });
}

function rowsOf(part: string, wordings: Readonly<Record<string, Wording>>): readonly WordingRow[] {
  return Object.entries(wordings).map(([code, wording]) => row(`${part}: ${code}`, wording));
}

function row(code: string, wording: Wording, legalSource: string | null = null): WordingRow {
  return { code, values: [], wording, legalSource };
}

/** Periods and figures, each with the law that it stands on. */
function rowsOfLaw(): readonly WordingRow[] {
  return [
    ...rowsOf('rulebook', rulebookWordings),
    ...Object.entries(periodWordings).flatMap(([id, { title, startsFrom, onExpiry }]) => [
      row(`period: ${id}`, title, legalSourceOf(id)),
      row(`period: ${id}, starts from`, startsFrom, legalSourceOf(id)),
      row(`period: ${id}, on expiry`, onExpiry, legalSourceOf(id)),
    ]),
    ...Object.entries(thresholdWordings).flatMap(([id, { title, value }]) => [
      row(`figure: ${id}`, title, legalSourceOf(id)),
      row(`figure: ${id}, value`, value, legalSourceOf(id)),
    ]),
  ];
}

function legalSourceOf(id: string): string | null {
  const [found] = currentRulebooks().flatMap(({ periods, thresholds }) => {
    const rule = periods[id] ?? thresholds.find((each) => each.id === id);
    return rule === undefined ? [] : [rule.legalBasis];
  });
  return found ?? null;
}

function rowsOfSettings(): readonly WordingRow[] {
  return [
    ...rowsOf('setting', settingWordings),
    ...rowsOf('late fee', lateFeeWordings),
    ...rowsOf('reward', rewardReadingWordings),
    ...rowsOf('charge', chargeWordings),
    ...rowsOf('claim', natureWordings),
    ...rowsOf('rolling', rollingWordings),
    ...rowsOf('choice', choiceWordings),
    ...rowsOf('step for a second person', gateStepWordings),
    ...rowsOf('open point', openPointQuestions),
    ...rowsOf('reading', openPointReadings),
    ...Object.entries(openPointOptions).flatMap(([point, options]) => rowsOf(`option of point ${point}`, options)),
  ];
}

/** What each language is called, in itself. */
export const languageNames: Readonly<Record<Language, string>> = {
  zh: '中文',
  en: 'English',
  vi: 'Tiếng Việt',
};
