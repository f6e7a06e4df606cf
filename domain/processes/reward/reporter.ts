import { asWritten } from '../../message.ts';
import { happened } from '../../kernel/days.ts';
import { firstRefusal } from '../../kernel/refusal.ts';
import { isProven } from './vocabulary.ts';
import { concernedBy } from './handling.ts';
import { tellKeptFrom } from './matter.ts';
import { message } from './messages.ts';
import type { ReporterPayloads } from './payloads.ts';
import { clueTransfer } from './receiving.ts';
import { unless } from './refusal.ts';
import type { CommandRules } from './reward.ts';

/** Who has reported, as far as a report knows of them, and who has to keep away from it. */
export const reporterCommands: CommandRules<keyof ReporterPayloads> = {
  'open-identity': {
    words: ({ purpose }) => asWritten(purpose),
    by: ['reward-officer'],
    onceClosed: 'while-nothing-waits',
    editsNothing: true,
    closed: ({ reporterIds }) => unless(reporterIds.length > 0, 'report-anonymous'),
    apply: () => undefined,
  },
  'prove-authorship': {
    by: ['reward-officer'],
    onceClosed: 'while-nothing-waits',
    closed: ({ reporterIds }) => unless(reporterIds.length === 0, 'reporter-known'),
    check: ({ opening }, { codeDigest }) =>
      unless(codeDigest === opening.reporter.authorshipDigest, 'authorship-not-proven', 'codeDigest'),
    apply: (t, { reporterId }) => {
      const { closing, finding } = t.state;
      t.change({ reporterIds: [reporterId] });
      if (closing?.outcome !== 'handled' || finding === null || !isProven(finding.kind)) return;
      t.change({ closing: null });
      t.moveTo('assessment');
    },
  },
  'record-death': {
    words: ({ diedOn }) => message('on-day-alone', { on: diedOn }),
    by: ['reward-officer'],
    onceClosed: 'while-nothing-waits',
    closed: ({ reporterIds }) => unless(reporterIds.length > 0, 'report-anonymous'),
    check: ({ reporterIds }, { reporterId, diedOn }, moment) =>
      firstRefusal(
        unless(reporterIds.includes(reporterId), 'reporter-unknown', 'reporterId'),
        happened(diedOn, 'diedOn', moment),
      ),
    apply: (t, death) => {
      const others = t.state.deaths.filter(({ reporterId }) => reporterId !== death.reporterId);
      t.change({ deaths: [...others, death] });
    },
  },
  'keep-away': {
    words: ({ reason }) => asWritten(reason),
    editsNothing: true,
    closed: () => null,
    apply: (t) => {
      const id = t.givenBy?.id;
      if (id === undefined || t.state.keptAway.includes(id)) return;
      t.change({ keptAway: [...t.state.keptAway, id], handlers: t.state.handlers.filter((each) => each !== id) });
      if (t.state.acceptance !== null) tellKeptFrom(t, concernedBy(t.state));
    },
  },
  'hand-over-clue': {
    words: ({ authority, reason }) => message('what-with-words', { what: authority, words: reason }),
    by: ['head'],
    onceClosed: 'while-nothing-waits',
    closed: () => null,
    apply: (t, { authority, reason }) => clueTransfer(t, authority, reason),
  },
};
