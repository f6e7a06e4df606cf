import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';
import { describeError } from '../../database/connection/error-description.ts';

/** Who speaks when the application cannot start; the error itself goes on to the program, which tells it in a sentence. */
const startContexts: ReadonlySet<string> = new Set(['NestApplication', 'ExceptionHandler', 'TypeOrmModule']);

/** What the framework itself has to say, in the same JSON lines. */
export class FrameworkLog implements LoggerService {
  readonly #logger: Logger;

  constructor(logger: Logger) {
    this.#logger = logger;
  }

  log(message: unknown, ...context: unknown[]): void {
    this.#logger.debug(contextOf(context), textOf(message));
  }

  error(message: unknown, ...context: unknown[]): void {
    if (startContexts.has(contextOf(context).context ?? '')) {
      this.#logger.debug(contextOf(context), textOf(message));
      return;
    }
    this.#logger.error({ ...contextOf(context), ...errorOf(message) }, textOf(message));
  }

  warn(message: unknown, ...context: unknown[]): void {
    this.#logger.warn(contextOf(context), textOf(message));
  }

  debug(message: unknown, ...context: unknown[]): void {
    this.#logger.debug(contextOf(context), textOf(message));
  }

  verbose(message: unknown, ...context: unknown[]): void {
    this.#logger.trace(contextOf(context), textOf(message));
  }

  fatal(message: unknown, ...context: unknown[]): void {
    this.#logger.fatal({ ...contextOf(context), ...errorOf(message) }, textOf(message));
  }
}

/** Nest passes the class that speaks as the last parameter. */
function contextOf(parameters: readonly unknown[]): { readonly context?: string } {
  const context = parameters.at(-1);
  return typeof context === 'string' ? { context } : {};
}

function errorOf(message: unknown): { readonly error?: Record<string, unknown> } {
  return message instanceof Error ? { error: describeError(message) } : {};
}

function textOf(message: unknown): string {
  if (message instanceof Error) return message.name;
  return typeof message === 'string' ? message : JSON.stringify(message);
}
