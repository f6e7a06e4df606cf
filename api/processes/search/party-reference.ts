/** A party of a process, written as clients give it back: it says nothing of who it is. */
export function partyReference(processId: string, partyId: string): string {
  return `${processId}.${partyId}`;
}

export const partyReferencePattern = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([A-Z](?:[1-9]\d{0,3})?)$/;

/** The process and the party in it that a reference names; undefined for what is none. */
export function readPartyReference(
  reference: string,
): { readonly processId: string; readonly partyId: string } | undefined {
  const [, processId, partyId] = partyReferencePattern.exec(reference) ?? [];
  return processId === undefined || partyId === undefined ? undefined : { processId, partyId };
}
