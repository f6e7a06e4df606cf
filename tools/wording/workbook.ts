import { writeXlsx, type CellStyle, type ColumnDef } from 'hucre/xlsx';
import { languages } from '../../wording/language.ts';
import { languageNames, type WordingRow, type WordingSheet } from './sheets.ts';

const wrapped: CellStyle = { alignment: { wrapText: true, vertical: 'top' } };
const heading: CellStyle = { ...wrapped, font: { bold: true } };

const columns: readonly ColumnDef[] = [
  { header: 'code', width: 34, style: wrapped },
  { header: 'values', width: 22, style: wrapped },
  ...languages.map((language) => ({ header: languageNames[language], width: 60, style: wrapped })),
  { header: '法律依据 · legal source', width: 36, style: wrapped },
];

/** A workbook with a sheet for each catalogue: its first row stays in sight, texts are wrapped. */
export async function workbookOf(sheets: readonly WordingSheet[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(({ name, rows }) => ({
      name,
      columns: [...columns],
      rows: [columns.map(({ header = '' }) => header), ...rows.map(cellsOf)],
      cells: new Map(columns.map(({ header = '' }, column) => [`0,${column}`, { value: header, style: heading }])),
      freezePane: { rows: 1 },
    })),
  });
}

function cellsOf({ code, values, wording, legalSource }: WordingRow): (string | null)[] {
  return [code, values.join('\n'), ...languages.map((language) => wording[language]), legalSource];
}
