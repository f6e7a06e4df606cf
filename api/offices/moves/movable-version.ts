import type { AnyState } from '../../../domain/kernel/any-process.ts';
import type { ChangedDate } from '../../../domain/kernel/recounting/changed-dates.ts';
import type { MoveTarget } from '../../../database/offices/office-moves.ts';

/** A version of what open cases of an office go by, as they can be moved to it. */
export interface MovableVersion {
  readonly target: MoveTarget;
  /** What it would change of one case. */
  readonly datesOf: (state: AnyState, at: number) => readonly ChangedDate[];
  /**
   * Whether cases may be moved to it now; looking at what it would change is open before.
   * @throws Problem where they may not
   */
  readonly requireOpen: () => void;
}

/** Finds the version that an address is about. */
export interface MovableVersions<Address> {
  /** @throws Problem where there is none */
  find(address: Address): Promise<MovableVersion>;
}
