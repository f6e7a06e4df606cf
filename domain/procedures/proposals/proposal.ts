import { asWritten, type Message } from '../../message.ts';
import type { CommandRule } from '../../kernel/command-rule.ts';
import { notBy } from '../../kernel/four-eyes.ts';
import type { ProcessTypes } from '../../kernel/process-types.ts';
import { firstRefusal, type Refusal } from '../../kernel/refusal.ts';
import type { Transition } from '../../kernel/transition.ts';

/** What somebody proposes: another reviews it for its legality where that is asked for (法制审核), and a third approves it. */
export interface Proposal {
  readonly proposedBy: string;
  /** Null until it is reviewed, or where it need not be. */
  readonly reviewedBy: string | null;
}

/** What a kind of process hands over: where the proposal stands, and what follows. */
export interface ProposalOfProcess<P extends ProcessTypes<P>, Proposed extends Proposal> {
  readonly proposal: (state: P['state']) => Proposed | null;
  readonly put: (t: Transition<P>, proposal: Proposed | null) => void;
  /** Why nothing is decided on it now; null where it is proposed and may be. */
  readonly closed: (state: P['state']) => Refusal | null;
  /** Why it cannot be approved yet; null where it can. */
  readonly notApprovable: (state: P['state']) => Refusal | null;
  /** What the reviewer has said. */
  readonly reviewed: (review: Review) => Message;
  readonly approved: (t: Transition<P>, proposal: Proposed) => void;
}

interface Review {
  readonly agrees: boolean;
  readonly note: string;
}

/** Nobody decides twice on the same: whoever proposed it neither reviews nor approves it, and no reviewer approves. */
export function proposalRules<P extends ProcessTypes<P>, Proposed extends Proposal>({
  proposal,
  put,
  closed,
  notApprovable,
  reviewed,
  approved,
}: ProposalOfProcess<P, Proposed>): {
  readonly review: CommandRule<P, Review>;
  readonly approve: CommandRule<P, { readonly note: string }>;
} {
  return {
    review: {
      words: reviewed,
      by: ['legal-reviewer'],
      closed,
      check: (state, _payload, _moment, actor) => notBy(actor, proposal(state)?.proposedBy),
      apply: (t, { agrees }) => {
        const proposed = proposal(t.state);
        if (proposed === null) return;
        put(t, agrees ? { ...proposed, reviewedBy: t.givenBy?.id ?? null } : null);
      },
    },
    approve: {
      words: ({ note }) => asWritten(note),
      by: ['head'],
      closed: (state) => firstRefusal(closed(state), notApprovable(state)),
      check: (state, _payload, _moment, actor) =>
        notBy(actor, proposal(state)?.proposedBy, proposal(state)?.reviewedBy),
      apply: (t) => {
        const proposed = proposal(t.state);
        if (proposed === null) return;
        put(t, null);
        approved(t, proposed);
      },
    },
  };
}
