import { pino, stdTimeFunctions, type DestinationStream, type Logger } from 'pino';

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** JSON lines on standard output unless told otherwise, without process id and host name: the platform that collects them adds its own. */
export function createLogger(level: LogLevel, destination: DestinationStream = pino.destination()): Logger {
  const options = {
    level,
    base: { service: 'api' },
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  return pino(options, destination);
}
