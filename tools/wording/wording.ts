import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { wordingSheets } from './sheets.ts';
import { workbookOf } from './workbook.ts';

const usage = 'npm run wording -- export [--file wording.xlsx]   writes all that the product says as a workbook';

function readFileName(): string | null {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { file: { type: 'string', default: 'wording.xlsx' } },
    });
    return positionals.length === 1 && positionals[0] === 'export' ? values.file : null;
  } catch {
    return null;
  }
}

const file = readFileName();
if (file === null) {
  process.stderr.write(`${usage}\n`);
  process.exitCode = 1;
} else {
  const sheets = wordingSheets();
  await writeFile(file, await workbookOf(sheets));
  const rows = sheets.reduce((count, sheet) => count + sheet.rows.length, 0);
  process.stdout.write(`${file}: ${sheets.length} sheets, ${rows} rows.\n`);
}
