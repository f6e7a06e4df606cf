import type { LogLevel, LogMetadata, Logger as SdkLogger } from '@temporalio/worker';
import type { Logger } from 'pino';
import { describeError, shortened } from '../database/connection/error-description.ts';

const levels = { TRACE: 'trace', DEBUG: 'debug', INFO: 'info', WARN: 'warn', ERROR: 'error' } as const satisfies Record<
  LogLevel,
  string
>;

/** Said of every worker beside that of the cases: they carry no workflows on purpose. */
const withoutWorkflows = 'No workflows registered, not polling for workflow tasks';

/** The SDK's log entries as the product's JSON lines; what they carry are ids and the reasons of errors, never payloads. */
export function sdkLogger(logger: Logger): SdkLogger {
  const log = (level: LogLevel, message: string, meta?: LogMetadata): void =>
    logger[levels[message === withoutWorkflows ? 'DEBUG' : level]](withErrorsDescribed(meta), message);
  return {
    log,
    trace: (message, meta) => log('TRACE', message, meta),
    debug: (message, meta) => log('DEBUG', message, meta),
    info: (message, meta) => log('INFO', message, meta),
    warn: (message, meta) => log('WARN', message, meta),
    error: (message, meta) => log('ERROR', message, meta),
  };
}

/** JSON shows nothing of an error, or all that it quotes. */
function withErrorsDescribed(meta: LogMetadata = {}): LogMetadata {
  return Object.fromEntries(Object.entries(meta).map(([name, value]) => [name, described(value)]));
}

function described(value: unknown): unknown {
  if (value instanceof Error) return describeError(value);
  return typeof value === 'string' ? shortened(value) : value;
}
