/** Whoever is named in a letter, as their particulars are called; everything else that a letter is told is called otherwise. */
const longestOfPeople: Readonly<Record<string, number>> = {
  name: 200,
  from: 200,
  address: 500,
  relationship: 100,
  prison: 200,
  telephone: 40,
};

/** What people write on one line, with the most characters that its field takes. */
const longestOfLines: Readonly<Record<string, number>> = {
  place: 500,
  chair: 200,
  time: 50,
  authority: 200,
  to: 200,
  policeAuthority: 200,
  courtReference: 100,
  proposedBy: 100,
  reviewedBy: 100,
  approvedBy: 100,
};

/** Texts of a request that nobody has written: codes, ids, what the rulebook and the number of a document say. Any other is a person's. */
const ofTheProduct: ReadonlySet<string> = new Set([
  'id',
  'kind',
  'number',
  'identityNumber',
  'role',
  'actsFor',
  'way',
  'serviceWay',
  'next',
  'against',
  'procedure',
  'outcome',
  'benefitCode',
  'suspicion',
  'code',
  'ground',
  'finding',
  'legalBasis',
]);

/** The law by which a benefit is withheld, in the place of a consent. */
const isLaw = (field: string, text: string): boolean => field === 'text' && text.startsWith('《');

const DAY = /^\d{4}-\d\d-\d\d$/;
/** Names that stand in a list of their own: whom a report is on. */
const ENTRY_OF_LIST = /^\d+$/;
const LONGEST_ENTRY = 200;
/** Characters of a text at its longest. */
export const LONGEST_TEXT = 4_000;

/** A text that somebody has written, by the field that it stands in. */
export interface WrittenText {
  readonly field: string;
  readonly text: string;
  /** The most characters that it can have. */
  readonly longest: number;
  readonly is: 'text' | 'line' | 'of-a-person';
}

/** The texts that people have written, of all that a letter is told. */
export function writtenIn(value: unknown): readonly WrittenText[] {
  const texts: WrittenText[] = [];
  rewritten(value, (written) => {
    texts.push(written);
    return written.text;
  });
  return texts;
}

/** The same with other texts in the place of those that people have written. */
export function rewritten<Value>(value: Value, write: (written: WrittenText) => string): Value {
  const changed: unknown = JSON.parse(JSON.stringify(value), (field: string, part: unknown) => {
    const written = writtenAs(field, part);
    return written === undefined ? part : write(written);
  });
  if (isLike(changed, value)) return changed;
  throw new Error('Nothing is written there.');
}

function writtenAs(field: string, text: unknown): WrittenText | undefined {
  if (typeof text !== 'string' || ofTheProduct.has(field) || isLaw(field, text) || DAY.test(text)) return undefined;
  const ofPerson = longestOfPeople[field];
  if (ofPerson !== undefined) return { field, text, longest: ofPerson, is: 'of-a-person' };
  const ofLine = ENTRY_OF_LIST.test(field) ? LONGEST_ENTRY : longestOfLines[field];
  if (ofLine !== undefined) return { field, text, longest: ofLine, is: 'line' };
  return { field, text, longest: LONGEST_TEXT, is: 'text' };
}

function isLike<Value>(changed: unknown, value: Value): changed is Value {
  return typeof changed === typeof value;
}
