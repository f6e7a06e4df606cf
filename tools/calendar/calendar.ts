import { calendarCommand, CalendarCommandError } from './calendar-command.ts';

try {
  await calendarCommand(process.argv.slice(2), process.env, (line) => process.stdout.write(`${line}\n`));
} catch (error) {
  if (!(error instanceof CalendarCommandError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
