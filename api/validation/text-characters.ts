import { codePointName } from '../../domain/kernel/letter-characters/letter-characters.ts';
import { sentence } from '../language/readers-language.ts';

/** Characters that no text has: controls other than line breaks and tabs, and halves of surrogate pairs. */
const unprintable = /[^\P{Control}\n\t]|\p{Surrogate}/u;

/** What is no character: nobody can say how it looks, nor that it will mean tomorrow what is meant today. */
const unassigned = /\p{Unassigned}/u;

/**
 * Characters that show nothing of themselves but move, join or hide what stands beside them: direction marks, zero-width
 * characters, fillers, separators of lines and paragraphs, tags. With them one text can be made to look like another.
 */
const hidden = /[\p{Format}\p{Default_Ignorable_Code_Point}\p{Line_Separator}\p{Paragraph_Separator}]/u;

/** Scripts that write a joiner or a non-joiner within a word. */
const joiningScripts = (
  'Arabic Syriac Nko Mandaic Mongolian Phags_Pa Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada ' +
  'Malayalam Sinhala Khmer Myanmar'
).split(' ');

const joining = `[${joiningScripts.map((script) => String.raw`\p{Script=${script}}`).join('')}]`;

/** What a script cannot be written without: joiners between its letters, and selectors of a variant after an ideograph. */
const needed = new RegExp(
  String.raw`(?<=${joining})[\u200C\u200D](?=${joining})|(?<=\p{Script=Han})[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]`,
  'gu',
);

/** What is wrong with the characters of a text. */
export interface CharacterFault {
  readonly code: 'unprintable-character' | 'unassigned-character' | 'hidden-character';
  readonly message: string;
}

/** The characters that people may not write anywhere: neither in names nor in texts; undefined where there are none. */
export function characterFault(text: string): CharacterFault | undefined {
  if (unprintable.test(text)) return { code: 'unprintable-character', message: sentence('control-characters') };
  const [unknown] = unassigned.exec(text) ?? [];
  if (unknown !== undefined)
    return {
      code: 'unassigned-character',
      message: sentence('unassigned-character', { name: codePointName(unknown) }),
    };
  const [found] = hidden.exec(text.replaceAll(needed, '')) ?? [];
  if (found === undefined) return undefined;
  return {
    code: 'hidden-character',
    message: sentence('hidden-character', { name: codePointName(found) }),
  };
}
