import type { KeptText } from '../../kernel/kept-text.ts';

/** A step that a case would take by itself. */
export type GatedStepOfItsOwn =
  | { readonly kind: 'issue-decision' }
  | { readonly kind: 'file-court-application'; readonly reasonForDelay: KeptText | null }
  | { readonly kind: 'apply-for-civil-execution' }
  | { readonly kind: 'transfer-to-police' }
  | { readonly kind: 'review-penalty'; readonly actId: string }
  | { readonly kind: 'decide-penalty'; readonly actId: string };
