/** Commands about limitation. */
export interface LimitationPayloads {
  /** The act has harmed financial safety, so that it may be penalised for longer (B5). */
  'find-financial-harm': { readonly reason: string };
}
