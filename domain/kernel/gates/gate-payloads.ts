/** Commands about steps that wait for a second person. */
export interface GatePayloads {
  'approve-step': { readonly approvalId: string; readonly note: string };
  'send-back-step': { readonly approvalId: string; readonly reason: string };
  'submit-step': { readonly approvalId: string; readonly note: string };
}
