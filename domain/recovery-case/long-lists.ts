/** Lists of a case of which there are more entries for good reason, wherever they stand in its state. */
export const mostEntriesOf: Readonly<Record<string, number>> = {
  /** Each has clocks, services and rights of their own, which are counted at every step. */
  addressees: 100,
  /** One for each claim period, and those of fines, surcharges and late fees. */
  balances: 400,
  endedRights: 1_000,
  hearingRightsEnded: 1_000,
  /** What an agreement may have: one a month for fifty years. */
  instalments: 600,
  /** Money, and what it moves of a charge that grows by the day. */
  moneyMovements: 2_000,
  movements: 4_000,
  /** A booking on every claim, on both sides. */
  postings: 2_000,
};
