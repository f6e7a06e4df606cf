import { z } from 'zod';
import { addressOfProcess } from '../processes/kind-address.ts';
import { linksOf as linksOfProcess, processLinks } from '../processes/reading/process-view.ts';
import { caseAddressing } from './case-addressing.ts';

export const caseLinks = processLinks
  .extend({ ledger: z.string(), limitations: z.string() })
  .meta({ id: 'AddressesOfCase' });

/** Where everything about a case is. */
export function linksOf(caseId: string): z.output<typeof caseLinks> {
  const self = caseAddress(caseId);
  return { ...linksOfProcess(self), ledger: `${self}/ledger`, limitations: `${self}/limitations` };
}

export function caseAddress(caseId: string): string {
  return addressOfProcess(caseAddressing, caseId);
}
