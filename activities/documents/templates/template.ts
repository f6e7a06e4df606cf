import type { DocumentRequest } from '../../../domain/recovery-case/document-request.ts';
import type { LetterTemplate } from '../letter-template.ts';

/** The wording of one kind of document of a recovery case. */
export type Template = LetterTemplate<DocumentRequest>;
