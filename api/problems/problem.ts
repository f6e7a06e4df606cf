import { called, said } from '../language/readers-language.ts';
import { HttpException } from '@nestjs/common';
import type { DomainError } from '../../domain/error.ts';
import type { Refusal, UnconfirmedWarning } from '../../domain/kernel/refusal.ts';
import { isProblemCode, problemStatuses, problemTitles, type ProblemCode } from './problem-codes.ts';

/** One field of the request that is at fault. */
export interface FieldError {
  /** Header, query or path name, or the path in the body: `claimPeriods.0.amount`. Empty for the body as a whole. */
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

export interface ProblemDescription {
  readonly code: ProblemCode;
  /** What is wrong in this case and what to do about it. Free of personal data. */
  readonly detail: string;
  readonly errors?: readonly FieldError[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Further members of the problem. */
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** Ends the request with a problem (RFC 9457). */
export class Problem extends HttpException {
  readonly description: ProblemDescription;

  constructor(description: ProblemDescription, options?: { readonly cause: unknown }) {
    super(description.detail, problemStatuses[description.code], options);
    this.description = description;
  }
}

/** What a case refused, as a problem; the field is named where one is at fault. */
export function refusalProblem(refusal: Refusal): Problem {
  const { code, field, warnings } = refusal;
  const message = said(refusal.message);
  return new Problem({
    code: isProblemCode(code) ? code : 'request-refused',
    detail: message,
    ...(field === null ? {} : { errors: warnings?.map(fieldError) ?? [{ field, code, message }] }),
  });
}

/** A warning with its own code: that is what confirms it. */
function fieldError({ field, code, message }: UnconfirmedWarning): FieldError {
  return { field, code, message: said(message) };
}

/** What the domain refuses to take, as a problem; a code that this table lacks keeps its name with the field. */
export function domainProblem(error: DomainError): Problem {
  const { code, field } = error;
  const message = said(error.said);
  return new Problem(
    {
      code: isProblemCode(code) ? code : 'request-refused',
      detail: message,
      errors: [{ field: field ?? '', code, message }],
    },
    { cause: error },
  );
}

/** The answer's body for a problem. */
export function problemDetails(description: ProblemDescription, requestId: string) {
  return {
    type: `/problems/${description.code}`,
    title: called(problemTitles[description.code]),
    status: problemStatuses[description.code],
    detail: description.detail,
    code: description.code,
    requestId,
    ...(description.errors === undefined ? {} : { errors: description.errors }),
    ...description.extensions,
  };
}
