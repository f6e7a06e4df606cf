/** What every command about an act says. */
export interface OfAct {
  /** Which act; may be left out where only one can be meant. */
  readonly actId?: string | null;
}
