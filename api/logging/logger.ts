import { pino, stdTimeFunctions, type Logger } from 'pino';

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** JSON lines on standard output, without process id and host name: the platform that collects them adds its own. */
export function createLogger(level: LogLevel): Logger {
  return pino({
    level,
    base: { service: 'api' },
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
  });
}
