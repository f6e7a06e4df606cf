import pdfmake from 'pdfmake';
import { startOfDay } from '../../domain/calendar/time-zone.ts';
import type { ProcessDocumentRequest } from '../../domain/kernel/process-document.ts';
import type { LetterContent } from './letter-content.ts';
import { printedRuns } from '../../domain/kernel/letter-characters/letter-characters.ts';
import { prepareFonts, prepareRareFont } from './letter-fonts.ts';
import { layOut } from './letter-layout.ts';
import { textsOf } from './letter-texts.ts';
import type { LettersOfKind } from './letters-of-kind.ts';

/**
 * Renders a document as PDF. The same request gives the same bytes: the file's date is the start of the day of issue, and
 * its identifier follows from its metadata.
 * @throws DocumentError when the template or its particulars are not there
 */
export async function renderLetter({ compose }: LettersOfKind, request: ProcessDocumentRequest): Promise<Buffer> {
  const letter = compose(request);
  const isRare = textsOf(letter).some((text) => printedRuns(text).some(({ print }) => print === 'rare'));
  await (isRare ? prepareRareFont() : prepareFonts());
  return pdfOf(letter, new Date(startOfDay(request.issuedOn, request.office.timeZone)));
}

async function pdfOf(letter: LetterContent, creationDate: Date): Promise<Buffer> {
  const pdf = pdfmake.createPdf({
    ...layOut(letter),
    version: '1.7',
    language: 'zh-CN',
    displayTitle: true,
    info: {
      title: `${letter.title} ${letter.number}`,
      author: letter.issuer,
      subject: letter.matter.value,
      creationDate,
    },
  });
  return Buffer.from(await pdf.getBuffer());
}
