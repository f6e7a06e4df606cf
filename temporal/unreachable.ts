/** Temporal does not answer, or refuses the connection. */
export class TemporalUnreachableError extends Error {
  override readonly name = 'TemporalUnreachableError';
  readonly code = 'temporal-unreachable';

  /** @param address host:port that was tried */
  constructor(address: string, cause: unknown) {
    super(
      `Temporal at ${address} does not answer. Start it, or correct TEMPORAL_ADDRESS and the TEMPORAL_TLS settings.`,
      { cause },
    );
  }
}
