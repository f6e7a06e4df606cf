/** Commands about what could not be done, or has been lost. */
export interface DeskPayloads {
  'let-clock-act': { readonly deadlineId: string; readonly note: string };
  'acknowledge-lost-steps': { readonly note: string };
  'produce-document': { readonly documentId: string; readonly note: string };
}
