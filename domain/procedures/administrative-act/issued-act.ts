import { nothingSaid, type AdministrativeAct } from './administrative-act.ts';

/** An act that is issued as soon as it is decided, and whose service is told to the process: nobody is heard before. */
export interface IssuedAct<Kind extends string = string> extends AdministrativeAct {
  readonly kind: Kind;
  readonly documentId: string;
  /**
   * `fallen`: an authority or court has annulled it, or the authority itself has taken it back. `overtaken`: what it was about has
   * been taken up again for other reasons.
   */
  readonly standing: 'stands' | 'fallen' | 'overtaken';
}

/** An act that is issued now, for everybody whom the acts of its process concern. */
export function issuedAct<Kind extends string>(
  before: readonly IssuedAct<Kind>[],
  issued: Pick<IssuedAct<Kind>, 'kind' | 'issuedBy' | 'documentId'>,
): IssuedAct<Kind> {
  return {
    ...nothingSaid,
    ...issued,
    id: `A${before.length + 1}`,
    addresseeId: null,
    noticeId: null,
    announcedOn: null,
    replaces: replacedBy(before, issued.kind)?.id ?? null,
    standing: 'stands',
  };
}

/** The act of this kind that has fallen last, and in whose place none has been made yet. */
export function replacedBy<Kind extends string>(
  before: readonly IssuedAct<Kind>[],
  kind: Kind,
): IssuedAct<Kind> | undefined {
  const last = before.findLast((act) => act.kind === kind);
  return last?.standing === 'fallen' ? last : undefined;
}
