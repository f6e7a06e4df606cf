import { happened } from '../../kernel/days.ts';
import { firstRefusal } from '../../kernel/refusal.ts';
import { isProven } from './handling.ts';
import type { ReporterPayloads } from './payloads.ts';
import { clueTransfer } from './receiving.ts';
import { unless } from './refusal.ts';
import type { CommandRules } from './reward.ts';

/** Who has reported, as far as a report knows of them, and who has to keep away from it. */
export const reporterCommands: CommandRules<keyof ReporterPayloads> = {
  'open-identity': {
    title: 'Open the identity of the reporter',
    titleChinese: '查阅举报人身份信息',
    done: 'Identity of the reporter opened',
    words: ({ purpose }) => purpose,
    by: ['reward-officer'],
    onceClosed: 'while-nothing-waits',
    editsNothing: true,
    closed: ({ reporterIds }) => unless(reporterIds.length > 0, 'reporter-unknown', 'The report is anonymous.'),
    apply: () => undefined,
  },
  'prove-authorship': {
    title: 'Take in that an anonymous reporter proves authorship',
    titleChinese: '核验匿名举报人身份',
    done: 'Authorship proven',
    words: () => '',
    by: ['reward-officer'],
    onceClosed: 'while-nothing-waits',
    closed: ({ reporterIds }) => unless(reporterIds.length === 0, 'reporter-unknown', 'Who reported is known.'),
    check: ({ opening }, { codeDigest }) =>
      unless(
        codeDigest === opening.reporter.authorshipDigest,
        'authorship-not-proven',
        'It is not the code that was given on receipt.',
        'codeDigest',
      ),
    apply: (t, { reporterId }) => {
      const { closing, finding } = t.state;
      t.change({ reporterIds: [reporterId] });
      if (closing?.outcome !== 'handled' || finding === null || !isProven(finding.kind)) return;
      t.change({ closing: null });
      t.moveTo('assessment');
    },
  },
  'record-death': {
    title: 'Record the death of a reporter',
    titleChinese: '登记举报人死亡',
    done: 'Death of a reporter recorded',
    words: ({ diedOn }) => `On ${diedOn}.`,
    by: ['reward-officer'],
    onceClosed: 'while-nothing-waits',
    closed: ({ reporterIds }) => unless(reporterIds.length > 0, 'reporter-unknown', 'The report is anonymous.'),
    check: ({ reporterIds }, { reporterId, diedOn }, moment) =>
      firstRefusal(
        unless(reporterIds.includes(reporterId), 'reporter-unknown', 'They have not reported.', 'reporterId'),
        happened(diedOn, 'diedOn', moment),
      ),
    apply: (t, death) => {
      const others = t.state.deaths.filter(({ reporterId }) => reporterId !== death.reporterId);
      t.change({ deaths: [...others, death] });
    },
  },
  'keep-away': {
    title: 'Keep away from the report',
    titleChinese: '申请回避',
    done: 'Somebody keeps away',
    words: ({ reason }) => reason,
    editsNothing: true,
    closed: () => null,
    apply: (t) => {
      const id = t.givenBy?.id;
      if (id === undefined || t.state.keptAway.includes(id)) return;
      t.change({ keptAway: [...t.state.keptAway, id], handlers: t.state.handlers.filter((each) => each !== id) });
    },
  },
  'hand-over-clue': {
    title: 'Hand clues over to the police or to discipline inspection',
    titleChinese: '移交线索',
    done: 'Clues handed over',
    words: ({ authority, reason }) => `To ${authority}. ${reason}`,
    by: ['head'],
    onceClosed: 'while-nothing-waits',
    closed: () => null,
    apply: (t, { authority, reason }) => clueTransfer(t, authority, reason),
  },
};
