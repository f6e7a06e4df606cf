import type { Content } from 'pdfmake';
import { printedRuns, type PrintedRun } from '../../domain/kernel/letter-characters/letter-characters.ts';
import { rareFontFamily } from './letter-fonts.ts';
import { MARKED } from './letter-style.ts';

type SetText = string | Content[];

/** A text as the layout sets it: a stretch in the typeface of rare characters where the usual lacks them, a mark where both do. */
export function typeset(text: string): SetText {
  const runs = printedRuns(text);
  return runs.every(({ print }) => print === 'usual') ? runs.map((run) => run.text).join('') : runs.map(setRun);
}

/**
 * The same in a column, which is at least as wide as the longest word in it, though that is an address of the net, and would push its
 * table off the page. So long ones are given in parts: they break where the column ends, and nowhere before.
 */
export function typesetInColumn(text: string): SetText {
  const runs = printedRuns(text).flatMap(({ print, text: run }) => inParts(run).map((part) => ({ print, text: part })));
  return runs.map(setRun);
}

function setRun({ print, text }: PrintedRun): Content {
  switch (print) {
    case 'usual':
      return { text };
    case 'rare':
      return { text, font: rareFontFamily };
    case 'substitute':
      return { text, background: MARKED, noWrap: true };
    default:
      return print satisfies never;
  }
}

function inParts(text: string): readonly string[] {
  return text.split(LONG_WORD).flatMap((part) => (LONG_WORD.test(part) ? (part.match(PART_OF_WORD) ?? []) : [part]));
}

const LONG_WORD = /([^\s\p{Script=Han}]{13,})/u;
const PART_OF_WORD = /.{1,12}/gu;
