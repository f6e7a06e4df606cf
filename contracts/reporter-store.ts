/** Who has reported, sealed away: a report's process knows the ids of these alone. */
export type ReporterSecret =
  | ReporterIdentity
  /** What the reporter wrote or said, in their own words, which may tell who they are. */
  | { readonly kind: 'statement'; readonly words: string }
  /** Where a reward goes; `holderId` is the id of the identity whose account it is. */
  | { readonly kind: 'account'; readonly holderId: string; readonly number: string; readonly bank: string };

export interface ReporterIdentity {
  readonly kind: 'identity';
  readonly name: string;
  readonly identityNumber: string | null;
  readonly contacts: readonly { readonly way: string; readonly address: string }[];
}

/** Who opens it, as which person, and what for. */
export interface Opening {
  readonly by: string;
  readonly purpose: string;
}

/**
 * The store of what would tell who has reported. It is filled before the command is given that names the id, and nothing is changed
 * or removed in it. Each opening is on record before anything is handed out.
 */
export interface ReporterStore {
  /**
   * Keeps what belongs to a report, under ids that tell nothing. What is there already under an id stays as it is, so that a
   * repeated request keeps it once.
   */
  keep(reportId: string, secrets: ReadonlyMap<string, ReporterSecret>): Promise<void>;

  /** @returns undefined where the report has nothing under that id */
  open(reportId: string, id: string, opening: Opening): Promise<ReporterSecret | undefined>;
}
