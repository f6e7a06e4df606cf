import type { LogLevel, LogMetadata, Logger as SdkLogger } from '@temporalio/worker';
import type { Logger } from 'pino';

const levels = { TRACE: 'trace', DEBUG: 'debug', INFO: 'info', WARN: 'warn', ERROR: 'error' } as const satisfies Record<
  LogLevel,
  string
>;

/** Said of the documents worker, which carries no workflows on purpose. */
const withoutWorkflows = 'No workflows registered, not polling for workflow tasks';

/** The SDK's log entries as the product's JSON lines; what they carry are ids, never payloads. */
export function sdkLogger(logger: Logger): SdkLogger {
  const log = (level: LogLevel, message: string, meta?: LogMetadata): void =>
    logger[levels[level]](meta ?? {}, message);
  return {
    log,
    trace: (message, meta) => log('TRACE', message, meta),
    debug: (message, meta) => log('DEBUG', message, meta),
    info: (message, meta) => log('INFO', message, meta),
    warn: (message, meta) => log(message === withoutWorkflows ? 'DEBUG' : 'WARN', message, meta),
    error: (message, meta) => log('ERROR', message, meta),
  };
}
