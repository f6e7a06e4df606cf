import type { RecoveryCaseState } from '../case-state.ts';
import { ofPurpose } from '../clocks.ts';
import type { Remedy } from '../remedies/remedy.ts';
import { partyOf } from '../service/addressee.ts';

const isOfService = ofPurpose('service-proof', 'public-notice-service');

/** What a guardian or proxy was served with once ran for them; it runs for the party on whose side they stand. */
export function withRightsOfParties(state: RecoveryCaseState): RecoveryCaseState {
  const { addressees, deadlines, decision, remedy, remedies, beingHeard } = state;
  const partyIds = new Map(addressees.map((addressee) => [addressee.id, partyOf(addressees, addressee).id]));
  const partyId = (id: string): string => partyIds.get(id) ?? id;
  const ofParty = <Held extends { readonly addresseeId: string }>(held: Held): Held => ({
    ...held,
    addresseeId: partyId(held.addresseeId),
  });
  const remedyOfParty = (each: Remedy): Remedy => ({
    ...ofParty(each),
    filedWithin: ofParty(each.filedWithin),
    blocks: each.blocks.map(ofParty),
  });
  return {
    ...state,
    deadlines: deadlines.map((deadline) =>
      deadline.addressee === null || isOfService(deadline)
        ? deadline
        : { ...deadline, addressee: partyId(deadline.addressee) },
    ),
    decision: decision === null ? null : { ...decision, endedRights: decision.endedRights.map(ofParty) },
    remedy: remedy === null ? null : remedyOfParty(remedy),
    remedies: remedies.map((ended) => ({ ...ended, remedy: remedyOfParty(ended.remedy) })),
    beingHeard: {
      defences: beingHeard.defences.map(ofParty),
      hearings: beingHeard.hearings.map(ofParty),
      hearingRightsEnded: beingHeard.hearingRightsEnded.map(ofParty),
    },
  };
}
