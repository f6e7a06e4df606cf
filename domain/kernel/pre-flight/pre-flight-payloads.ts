/** Commands about steps that were stopped. */
export interface PreFlightPayloads {
  'take-stopped-step': { readonly step: string; readonly reason: string };
  'give-up-stopped-step': { readonly step: string; readonly reason: string };
}
