import { message } from '../messages.ts';
import { isLinked, withLink, withoutLink } from '../../kernel/process-link.ts';
import { told } from '../../kernel/command-rule.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import type { CommandRules, Transition } from '../recovery-case.ts';
import { refusal } from '../refusal.ts';
import type { ReportPayloads } from './report-payloads.ts';

/**
 * Reports of whistleblowers (举报) that have led to the case: they are told what loss it establishes. A caseworker says that one belongs to
 * the case, or the report does when it is accepted; it may turn out long after the case was closed.
 */
export const reportCommands: CommandRules<keyof ReportPayloads> = {
  'link-report': {
    words: ({ reportId }) => message('report-named', { reportId }),
    onHold: true,
    onceClosed: 'while-nothing-waits',
    editsNothing: true,
    closed: () => null,
    check: ({ links }, { reportId }) =>
      isLinked(links, reportOf(reportId))
        ? refusal('report-linked-already', message('report-belongs-already', { reportId }), 'reportId')
        : null,
    apply: link,
  },
  'unlink-report': {
    words: ({ reportId, reason }) => message('what-with-words', { what: reportId, words: reason }),
    onHold: true,
    onceClosed: 'while-nothing-waits',
    editsNothing: true,
    closed: (state) =>
      linkedReports(state).length > 0 ? null : refusal('report-not-linked', message('no-report-belongs')),
    check: ({ links }, { reportId }) =>
      isLinked(links, reportOf(reportId))
        ? null
        : refusal('report-not-linked', message('report-does-not-belong', { reportId }), 'reportId'),
    apply: (t, { reportId }) => {
      t.change({ links: withoutLink(t.state.links, reportOf(reportId), t.today) });
      t.send({
        to: { process: 'reward', id: reportId },
        event: 'case-unlinked',
        payload: { caseId: t.state.opening.processId },
      });
    },
  },
  'report-linked': told({ words: ({ reportId }) => message('report-named', { reportId }), apply: link }),
};

/** The reports that belong to a case now. */
export function linkedReports({ links }: Pick<RecoveryCaseState, 'links'>): readonly string[] {
  return links.flatMap(({ kind, processId, until }) => (kind === 'reward' && until === null ? [processId] : []));
}

function link(t: Transition, { reportId }: { readonly reportId: string }): void {
  t.change({ links: withLink(t.state.links, reportOf(reportId), t.today) });
}

function reportOf(reportId: string) {
  return { kind: 'reward', processId: reportId } as const;
}
