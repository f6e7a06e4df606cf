import { HttpException } from '@nestjs/common';
import { isGrpcDeadlineError, isGrpcServiceError, WorkflowUpdateRPCTimeoutOrCancelledError } from '@temporalio/client';
import { QueryFailedError } from 'typeorm';
import { isUnanswered } from '../../database/connection/dead-connections.ts';
import { FileError, type FileErrorCode } from '../../files/file-error.ts';
import type { AnswerMessages } from '../../wording/answers/answers.ts';
import { sentence } from '../language/readers-language.ts';
import type { ProblemCode } from './problem-codes.ts';
import type { ProblemDescription } from './problem.ts';

/** PostgreSQL's classes of errors that say nothing about the request: connection, log-in, resources, operator intervention. */
const databaseOutages = /^(08|28|3D|53|57)/;
const brokenConnections = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EHOSTUNREACH', 'ETIMEDOUT', 'EPIPE']);

/** gRPC status code of a call whose time has run out. */
const deadlineExceeded = 4;
/** gRPC status code of a server that takes no more for now. */
const resourceExhausted = 8;
/**
 * gRPC status codes of a server that is away or at fault: cancelled, deadline exceeded, aborted, internal, unavailable. They
 * say nothing about the request, which can be repeated under its key.
 */
const passingGrpcCodes = new Set([1, 4, 10, 13, 14]);

/**
 * What an error of the framework, the database, the store of files or Temporal means to the caller; undefined for an error that nobody foresaw.
 */
export function describeForeignError(error: unknown): ProblemDescription | undefined {
  return (
    describeProcessError(error) ?? describeRecordError(error) ?? describeFileError(error) ?? describeRequestError(error)
  );
}

function describeProcessError(error: unknown): ProblemDescription | undefined {
  if (wasNeverSent(error)) return { code: 'process-unavailable', detail: sentence('temporal-away') };
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError || isGrpcDeadlineError(error)) {
    return {
      code: 'process-busy',
      detail: sentence('process-late'),
    };
  }
  if (isResourceExhausted(error)) {
    return {
      code: 'process-busy',
      detail: sentence('temporal-full'),
    };
  }
  const grpcError = grpcErrorOf(error);
  if (grpcError === undefined) return undefined;
  if (failsItsTask(grpcError) || isTaskLost(grpcError))
    return {
      code: 'process-busy',
      detail: sentence('step-tried-again'),
    };
  if (!passingGrpcCodes.has(grpcError.code) && !isBrokenTransport(grpcError)) return undefined;
  return {
    code: 'process-unavailable',
    detail: sentence('temporal-away'),
  };
}

/** Whether the time of a call ran out while it waited for a connection, as the gRPC client says of it: nobody has got it. */
function wasNeverSent(error: unknown): boolean {
  const { code, details } = grpcErrorOf(error) ?? {};
  return code === deadlineExceeded && details !== undefined && /waiting for (LB pick|name resolution)/i.test(details);
}

/** FAILED_PRECONDITION of a workflow whose task is about to be tried again. */
function failsItsTask({ code, details }: GrpcError): boolean {
  return code === 9 && /Workflow Task in failed state/i.test(details);
}

/** FAILED_PRECONDITION of an update whose workflow task failed: as one does with which a run ends, where something came meanwhile. */
function isTaskLost({ code, details }: GrpcError): boolean {
  return code === 9 && /unexpected workflow task failure/i.test(details);
}

/** UNKNOWN, as the transport says it of a server that has gone in the middle of a call, or the server of its database. */
function isBrokenTransport({ code, details }: GrpcError): boolean {
  return code === 2 && /transport|connection|stream|operation failed|locked/i.test(details);
}

interface GrpcError {
  readonly code: number;
  readonly details: string;
}

/** Whether an update was lost together with its workflow task, which is tried again without it. It may have been recorded. */
export function isLostWithItsTask(error: unknown): boolean {
  const grpcError = grpcErrorOf(error);
  return grpcError !== undefined && isTaskLost(grpcError);
}

/**
 * Whether Temporal refused a call because it takes no more at the moment: of updates to one process, or altogether. The call
 * has left no trace.
 */
export function isResourceExhausted(error: unknown): boolean {
  return grpcErrorOf(error)?.code === resourceExhausted;
}

function grpcErrorOf(error: unknown): GrpcError | undefined {
  if (isGrpcServiceError(error)) return error;
  return error instanceof Error && isGrpcServiceError(error.cause) ? error.cause : undefined;
}

function describeRecordError(error: unknown): ProblemDescription | undefined {
  if (!isDatabaseOutage(error)) return undefined;
  return { code: 'record-unavailable', detail: sentence('database-away') };
}

function isDatabaseOutage(error: unknown): boolean {
  const driverError: unknown = error instanceof QueryFailedError ? error.driverError : error;
  if (!(driverError instanceof Error)) return false;
  if (
    isUnanswered(driverError) ||
    /Connection terminated|timeout exceeded when trying to connect/i.test(driverError.message)
  )
    return true;
  const code = 'code' in driverError ? driverError.code : undefined;
  return typeof code === 'string' && (databaseOutages.test(code) || brokenConnections.has(code));
}

const fileDetails = {
  'files-unavailable': 'files-away',
  'file-missing': 'file-not-there',
  'file-damaged': 'file-not-as-recorded',
} as const satisfies Record<FileErrorCode, keyof AnswerMessages>;

function describeFileError(error: unknown): ProblemDescription | undefined {
  return error instanceof FileError ? { code: error.code, detail: sentence(fileDetails[error.code]) } : undefined;
}

/** Express and Nest report what they cannot read as HTTP errors. */
function describeRequestError(error: unknown): ProblemDescription | undefined {
  if (!(error instanceof HttpException)) return undefined;
  const code = codeOf(error);
  return code === undefined ? undefined : { code, detail: sentence(requestDetails[code]) };
}

type RequestProblemCode = Extract<
  ProblemCode,
  'malformed-json' | 'malformed-request' | 'body-too-large' | 'media-type-not-supported'
>;

const requestDetails = {
  'malformed-json': 'not-json',
  'malformed-request': 'not-readable',
  'body-too-large': 'body-larger',
  'media-type-not-supported': 'send-json-plain-or-gzip',
} as const satisfies Record<RequestProblemCode, keyof AnswerMessages>;

function codeOf(error: HttpException): RequestProblemCode | undefined {
  switch (error.getStatus()) {
    case 400:
      return error.cause instanceof SyntaxError ? 'malformed-json' : 'malformed-request';
    case 413:
      return 'body-too-large';
    case 415:
      return 'media-type-not-supported';
    default:
      return undefined;
  }
}
