import type { PlainDate } from '../../domain/calendar/plain-date.ts';

/** How a column of a table stands on the page. */
export interface LetterColumn {
  readonly title: string;
  readonly alignment: 'left' | 'center' | 'right';
  /** `content`: as wide as its text; `rest`: shares what the others leave. */
  readonly width: 'content' | 'rest';
}

export interface LetterTable {
  readonly kind: 'table';
  readonly columns: readonly LetterColumn[];
  readonly rows: readonly (readonly string[])[];
  /** Rows below the table's body that span it: totals. */
  readonly totals: readonly LetterFact[];
}

/** A piece of a letter's body. */
export type LetterBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  /** A line without indentation, such as 此致 or the name of the court below it. */
  | { readonly kind: 'line'; readonly text: string }
  /** Points that the layout numbers （一）, （二）… */
  | { readonly kind: 'points'; readonly texts: readonly string[] }
  /** Labelled facts, one to a row, such as the particulars of a party. */
  | { readonly kind: 'facts'; readonly rows: readonly LetterFact[] }
  | LetterTable
  /** A form to be filled in by hand: what is known stands beside its label, the rest is room to write. */
  | { readonly kind: 'form'; readonly rows: readonly LetterFormRow[] };

export interface LetterFact {
  readonly label: string;
  readonly value: string;
}

/** A row of a form: `value` is printed, or the hint that stands where somebody writes. */
export interface LetterFormRow extends LetterFact {
  readonly height: 'line' | 'room-to-write';
}

/** A part of the letter under its own heading; the layout numbers them 一、, 二、… */
export interface LetterSection {
  readonly heading: string;
  readonly blocks: readonly LetterBlock[];
}

/** Who signs: with a seal (印章), an authority's head or an institution's legal representative by hand as well, a person by hand. */
export interface LetterSignatory {
  readonly role: string | null;
  readonly name: string;
  readonly signs: 'seal' | 'head-and-seal' | 'representative-and-seal' | 'hand';
}

/** Whom the letter is for, as the addressee's line shows it (主送). */
export interface LetterAddressee {
  readonly name: string;
  /** Stands in brackets behind the name: relationship to the insured person, prison that hands it over. */
  readonly note: string | null;
}

/** What a letter says, free of any layout. Templates make it, the renderer lays it out. */
export interface LetterContent {
  /** Authority at the head of the letter (发文机关). */
  readonly issuer: string;
  readonly title: string;
  /** Number of the document (文号). */
  readonly number: string;
  /** The number of what it is about, as people use it, by the field's own name for that: 案号, 举报编号. */
  readonly matter: LetterFact;
  /** Empty where a document addresses nobody at its top: an agreement, an application, a form. */
  readonly addressees: readonly LetterAddressee[];
  readonly opening: readonly LetterBlock[];
  readonly sections: readonly LetterSection[];
  readonly closing: readonly LetterBlock[];
  /** Empty where a form has its own places to sign. */
  readonly signatories: readonly LetterSignatory[];
  /** What its reader fills in, tears off below the seal and sends back (回执); left out where there is nothing of the kind. */
  readonly slip?: LetterSection;
  readonly issuedOn: PlainDate;
  /** Who can be asked: name, address, telephone. */
  readonly contact: readonly LetterFact[];
}

export function paragraph(text: string): LetterBlock {
  return { kind: 'paragraph', text };
}

export function line(text: string): LetterBlock {
  return { kind: 'line', text };
}

export function points(texts: readonly string[]): LetterBlock {
  return { kind: 'points', texts };
}

export function facts(rows: readonly LetterFact[]): LetterBlock {
  return { kind: 'facts', rows };
}

export function fact(label: string, value: string): LetterFact {
  return { label, value };
}

export function form(rows: readonly LetterFormRow[]): LetterBlock {
  return { kind: 'form', rows };
}
