/** What this version or an earlier one has left: the parts that came later can be missing. */
export type AnyVersion<Whole, Later extends keyof Whole> = Omit<Whole, Later> & Partial<Pick<Whole, Later>>;
