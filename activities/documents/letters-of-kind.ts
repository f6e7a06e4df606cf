import type { ProcessDocumentRequest } from '../../domain/kernel/process-document.ts';
import type { Recipient } from './dispatch/dispatch-port.ts';
import { DocumentError } from './document-error.ts';
import type { LetterContent } from './letter-content.ts';
import type { LetterTemplate } from './letter-template.ts';

/** The letters of one kind of process: every document that it can issue has a template, or this does not compile. */
interface LetterParts<Request extends ProcessDocumentRequest> {
  /** All versions of each template, old ones included: letters asked for under them are still to be made. */
  readonly templates: {
    readonly [Kind in Request['kind']]: readonly [LetterTemplate<Request>, ...LetterTemplate<Request>[]];
  };
  /** To whom a document is delivered, and where. */
  readonly deliveredTo: (request: Request) => readonly Recipient[];
  /** Who has reported, where a document names them, by the ids of their sealed identities; left out where none ever does. */
  readonly reportersOf?: (request: Request) => readonly string[];
}

/** The letters of a kind of process, for those who make and send the letters of all kinds. */
export interface LettersOfKind {
  /** @throws DocumentError `template-unknown`, `template-version-unknown`, and what the template throws */
  readonly compose: (request: ProcessDocumentRequest) => LetterContent;
  /** @throws DocumentError `template-unknown` */
  readonly deliveredTo: (request: ProcessDocumentRequest) => readonly Recipient[];
  /** Ids of the sealed identities that the document names, in their order. @throws DocumentError `template-unknown` */
  readonly reportersOf: (request: ProcessDocumentRequest) => readonly string[];
}

/** The letters of each kind of process, by its name. */
export type Letters = Readonly<Record<string, LettersOfKind>>;

export function lettersOfKind<Request extends ProcessDocumentRequest>({
  templates,
  deliveredTo,
  reportersOf = () => [],
}: LetterParts<Request>): LettersOfKind {
  const versionsOf: Readonly<Record<string, readonly LetterTemplate<Request>[]>> = templates;
  // What a process has recorded as a request of a kind that it issues is what its own rules have made.
  const isOfKind = (request: ProcessDocumentRequest): request is Request => Object.hasOwn(versionsOf, request.kind);
  const checked = (request: ProcessDocumentRequest): Request => {
    if (isOfKind(request)) return request;
    throw new DocumentError('template-unknown', `There is no template for documents of the kind "${request.kind}".`);
  };
  return {
    compose: (request) => {
      const own = checked(request);
      return templateIn(versionsOf[own.kind] ?? [], own).compose(own);
    },
    deliveredTo: (request) => deliveredTo(checked(request)),
    reportersOf: (request) => reportersOf(checked(request)),
  };
}

/** @throws DocumentError `template-unknown` for a kind of process without letters */
export function lettersOf(letters: Letters, kind: string): LettersOfKind {
  const found = Object.hasOwn(letters, kind) ? letters[kind] : undefined;
  if (found === undefined)
    throw new DocumentError('template-unknown', `There are no templates for processes of the kind "${kind}".`);
  return found;
}

function templateIn<Request extends ProcessDocumentRequest>(
  versions: readonly LetterTemplate<Request>[],
  { kind, templateVersion }: ProcessDocumentRequest,
): LetterTemplate<Request> {
  const found = versions.find((candidate) => candidate.templateVersion === templateVersion);
  if (found !== undefined) return found;
  const known = versions.map((candidate) => candidate.templateVersion).join(', ');
  throw new DocumentError(
    'template-version-unknown',
    `The template "${kind}" has no version ${templateVersion}, only ${known}. Run a worker of a release that has it.`,
  );
}
