import { z } from 'zod';
import { addressOfProcess } from '../processes/kind-address.ts';
import { caseAddressing } from './case-addressing.ts';

export const caseLinks = z.object({
  self: z.string(),
  actions: z.string(),
  timeline: z.string(),
  deadlines: z.string(),
  ledger: z.string(),
  documents: z.string(),
  limitations: z.string(),
  forecast: z.string(),
  history: z.string(),
});

/** Where everything about a case is. */
export function linksOf(caseId: string): z.output<typeof caseLinks> {
  const self = caseAddress(caseId);
  return {
    self,
    actions: `${self}/actions`,
    timeline: `${self}/timeline`,
    deadlines: `${self}/deadlines`,
    ledger: `${self}/ledger`,
    documents: `${self}/documents`,
    limitations: `${self}/limitations`,
    forecast: `${self}/forecast`,
    history: `${self}/history`,
  };
}

export function caseAddress(caseId: string): string {
  return addressOfProcess(caseAddressing, caseId);
}
