import type { DispatchPort, DispatchReceipt } from './dispatch-port.ts';

/** What such a letter is found by: it lies with who has reported, and is taken out there by its number. */
const reference = 'kept for the reward officer';

/**
 * The way out for letters that name who has reported: none of the house's. They stay sealed until the reward officer takes them out,
 * for a purpose that is on record, and brings them to the reporter.
 */
export class KeptForRewardOfficer implements DispatchPort {
  send(): Promise<DispatchReceipt> {
    return Promise.resolve({ reference, dispatchedAt: new Date() });
  }
}
