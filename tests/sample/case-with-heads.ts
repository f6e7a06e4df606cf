import type { Refusal } from '../../domain/kernel/refusal.ts';
import type { CommandName, CommandPayloads } from '../../domain/recovery-case/commands.ts';
import { isStepOfLaw } from '../../domain/rulebooks/gate-step.ts';
import { SimulatedCase } from './sample-case.ts';

/** Who reviews the legality of fines in the office of the samples. */
export const lawyer = { id: 'lawyer-1', name: '法制审核人员' };
/** Who decides on them. */
export const headOfDepartment = { id: 'head-1', name: '机关负责人' };

/** A case of an office whose lawyers and heads approve each fine as soon as it waits for them. */
export class CaseWithHeads extends SimulatedCase {
  override attempt<Name extends CommandName>(
    command: Name,
    payload: CommandPayloads[Name],
    confirmWarnings: readonly string[] = [],
  ): Refusal | null {
    const refused = super.attempt(command, payload, confirmWarnings);
    if (refused === null && command !== 'approve-step') this.#approveFines();
    return refused;
  }

  override runOutNext(): boolean {
    const hasRunOut = super.runOutNext();
    if (hasRunOut) this.#approveFines();
    return hasRunOut;
  }

  #approveFines(): void {
    for (let waiting = this.#waiting(); waiting !== undefined; waiting = this.#waiting()) {
      const approver = waiting.step === 'penalty-legal-review' ? lawyer : headOfDepartment;
      this.as(approver).give('approve-step', { approvalId: waiting.id, note: '同意' });
    }
  }

  #waiting() {
    const { approvals, hold, closing } = this.state;
    return hold === null && closing === null ? approvals.find(({ step }) => isStepOfLaw(step)) : undefined;
  }
}
