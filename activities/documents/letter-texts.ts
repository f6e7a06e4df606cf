import type { LetterAddressee, LetterBlock, LetterContent, LetterFact, LetterSection } from './letter-content.ts';

type TextChange = (text: string) => string;

/** Every text of a letter. */
export function textsOf(letter: LetterContent): readonly string[] {
  const texts: string[] = [];
  withTexts(letter, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
}

/** The same letter with every text of it changed. */
export function withTexts(letter: LetterContent, change: TextChange): LetterContent {
  return {
    issuer: change(letter.issuer),
    title: change(letter.title),
    number: change(letter.number),
    matter: factWith(letter.matter, change),
    addressees: letter.addressees.map((addressee) => addresseeWith(addressee, change)),
    opening: letter.opening.map((block) => blockWith(block, change)),
    sections: letter.sections.map((section) => sectionWith(section, change)),
    closing: letter.closing.map((block) => blockWith(block, change)),
    signatories: letter.signatories.map(({ role, name, signs }) => ({
      role: role === null ? null : change(role),
      name: change(name),
      signs,
    })),
    ...(letter.slip === undefined ? {} : { slip: sectionWith(letter.slip, change) }),
    issuedOn: letter.issuedOn,
    contact: letter.contact.map((row) => factWith(row, change)),
  };
}

function addresseeWith({ name, note }: LetterAddressee, change: TextChange): LetterAddressee {
  return { name: change(name), note: note === null ? null : change(note) };
}

function sectionWith(section: LetterSection, change: TextChange): LetterSection {
  return { heading: change(section.heading), blocks: section.blocks.map((block) => blockWith(block, change)) };
}

function blockWith(block: LetterBlock, change: TextChange): LetterBlock {
  switch (block.kind) {
    case 'paragraph':
    case 'line':
      return { kind: block.kind, text: change(block.text) };
    case 'points':
      return { kind: block.kind, texts: block.texts.map(change) };
    case 'facts':
      return { kind: block.kind, rows: block.rows.map((row) => factWith(row, change)) };
    case 'table':
      return {
        kind: block.kind,
        columns: block.columns.map((column) => ({ ...column, title: change(column.title) })),
        rows: block.rows.map((row) => row.map(change)),
        totals: block.totals.map((row) => factWith(row, change)),
      };
    case 'form':
      return { kind: block.kind, rows: block.rows.map((row) => ({ ...row, ...factWith(row, change) })) };
    default:
      return block satisfies never;
  }
}

function factWith({ label, value }: LetterFact, change: TextChange): LetterFact {
  return { label: change(label), value: change(value) };
}
