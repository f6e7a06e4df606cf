/** A sentence as those read it who write no programs: its text, with the values that it takes in braces. */
export interface SentenceTemplate {
  readonly text: string;
  readonly values: readonly string[];
}

/**
 * A sentence of a catalogue, read from what stands in the program: `${day('zh', due)}` is `{due}`. Where a sentence chooses
 * between words, the choice stands in the braces as the program makes it.
 */
export function sentenceTemplate(sentence: unknown): SentenceTemplate {
  if (typeof sentence === 'string') return { text: sentence, values: [] };
  if (typeof sentence !== 'function') throw new Error('A sentence is a text, or made of the values of its message.');
  const source = String(sentence);
  const arrow = source.indexOf('=>');
  const values = valuesOf(source.slice(0, arrow));
  return { text: readable(source.slice(arrow + 2).trim(), values), values: [...values.values()] };
}

/** The values of a sentence, by what it calls them: those of its first parameter, `({ due, day: on }, { say })`. */
function valuesOf(parameters: string): ReadonlyMap<string, string> {
  const [, destructured = ''] = /\{([^}]*)\}/.exec(parameters) ?? [];
  const names = destructured.split(',').flatMap((each) => {
    const [name = '', local = name] = each.split(':').map((part) => part.trim());
    return name === '' ? [] : [[local, name] as const];
  });
  return new Map(names);
}

/** An expression as text: what is put together stands together, and what is not a text stands in braces. */
function readable(expression: string, values: ReadonlyMap<string, string>): string {
  return summands(expression)
    .map((each) => {
      const quote = each[0];
      if (quote === '`') return withoutCode(each.slice(1, -1), values);
      if (quote === "'" || quote === '"') return each.slice(1, -1).replaceAll(/\\(.)/g, '$1');
      return `{${named(each, values)}}`;
    })
    .join('');
}

/** The text of a template literal. */
function withoutCode(template: string, values: ReadonlyMap<string, string>): string {
  let text = '';
  for (let at = 0; at < template.length;) {
    if (template.startsWith('${', at)) {
      const end = endOf(template, at + 2, '}');
      text += `{${named(template.slice(at + 2, end), values)}}`;
      at = end + 1;
    } else {
      if (template[at] === '\\') at += 1;
      text += template[at] ?? '';
      at += 1;
    }
  }
  return text;
}

/** A value by its name, however it is written; a choice between words as the program makes it. */
function named(code: string, values: ReadonlyMap<string, string>): string {
  const whole = code.trim().replaceAll(/\s+/g, ' ');
  if (whole.includes('?')) return whole;
  const [only, ...others] = new Set(
    [...whole.matchAll(/[A-Za-z]\w*/g)].map(([word]) => word).filter((word) => values.has(word)),
  );
  return only !== undefined && others.length === 0 ? (values.get(only) ?? only) : whole;
}

/** The parts of a sum of texts. */
function summands(expression: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < expression.length;) {
    const plus = endOf(expression, at, '+');
    parts.push(expression.slice(start, plus).trim());
    start = plus + 1;
    at = start;
  }
  return parts;
}

const closing: Readonly<Record<string, string>> = { '(': ')', '{': '}', '[': ']' };

/** Where a character stands for the first time outside of texts and brackets; the end where it does not. */
function endOf(code: string, from: number, character: string): number {
  for (let at = from; at < code.length; at += 1) {
    const found = code[at] ?? '';
    if (found === character) return at;
    if (found === "'" || found === '"' || found === '`') at = endOfText(code, at + 1, found);
    else if (closing[found] !== undefined) at = endOf(code, at + 1, closing[found] ?? '');
  }
  return code.length;
}

function endOfText(code: string, from: number, quote: string): number {
  for (let at = from; at < code.length; at += 1) {
    if (code[at] === '\\') at += 1;
    else if (code[at] === quote) return at;
    else if (quote === '`' && code.startsWith('${', at)) at = endOf(code, at + 2, '}');
  }
  return code.length;
}
