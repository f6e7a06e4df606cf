import type { AddressedReportLetter } from '../../../activities/documents/templates/reward/addressed-report-letter.ts';
import { plainDate } from '../../../domain/calendar/plain-date.ts';
import { withWords } from '../../../domain/kernel/kept-text.ts';
import { parseAmount } from '../../../domain/money/money.ts';
import type { LetterKind, ReportLetter } from '../../../domain/processes/reward/letters.ts';
import type { ReportOpening } from '../../../domain/processes/reward/report-opening.ts';
import {
  handler,
  head,
  intake,
  joint,
  lawyer,
  officer,
  SimulatedReport,
  secondReader,
} from '../../sample/simulated-reports.ts';
import { reading } from '../../sample/words.ts';
import { office } from '../sample-case.ts';

const yuan = (text: string) => parseAmount(text, 'CNY');
const ningde = {
  ...office,
  id: 'ningde',
  name: '宁德市社会保险中心',
  address: '福建省宁德市蕉城区闽东中路1号',
  telephone: '0593-1234567',
  decidingAuthority: '宁德市人力资源和社会保障局',
  reconsiderationAuthority: '宁德市人民政府',
  court: '宁德市蕉城区人民法院',
  receivingAccount: '户名：宁德市财政局非税收入专户，开户行：宁德农商银行营业部，账号：1234 5678 9012 3456',
};

function report(part: Partial<ReportOpening> = {}): SimulatedReport {
  return new SimulatedReport('2026-03-02', { office: ningde, number: 'NINGDE-J-2026-000012-45', ...part });
}

/** The letters of a report with their words, as they are rendered: those to reporters with who that is. */
function lettersOf({ records }: SimulatedReport): readonly AddressedReportLetter[] {
  const read = reading(records);
  return records
    .flatMap(({ documents }) => documents)
    .map((stored) => {
      const letter = withWords(stored, read);
      if (!isLetter(letter)) throw new Error(`${stored.number} is no letter.`);
      const reporters = letter.reporterIds.map((id) => ({
        kind: 'identity' as const,
        name: id === 'reporter-1' ? '陈某某' : '林某某',
        identityNumber: null,
        contacts: [],
      }));
      return { ...letter, reporters };
    });
}

function isLetter(value: unknown): value is ReportLetter {
  return typeof value === 'object' && value !== null && 'particulars' in value;
}

function last(kind: LetterKind, simulated: SimulatedReport): AddressedReportLetter {
  const letter = lettersOf(simulated).findLast((each) => each.kind === kind);
  if (letter === undefined) throw new Error(`There is no ${kind}.`);
  return letter;
}

function proven(loss: string, part: Partial<ReportOpening> = {}): SimulatedReport {
  return report(part)
    .isAccepted()
    .isHandled()
    .isConcluded({ loss: yuan(loss) });
}

function paidAndRevoked(): SimulatedReport {
  const simulated = proven('120000.00');
  simulated.as(handler).give('answer-reporter', { answer: '已责令该校退回骗取的培训补贴，并依法立案处罚' });
  simulated.isProposed().isGranted(yuan('6000.00')).isNotified().isReceived().isClaimed().isPaid();
  simulated.as(head).give('revoke-award', { ground: 'cheating', reason: '与被举报单位财务人员串通，事先取得材料' });
  simulated.as(head).give('hand-over-clue', { authority: '宁德市公安局蕉城分局', reason: '涉嫌串通骗取奖励' });
  return simulated;
}

function beforeScreening(): SimulatedReport {
  const simulated = report();
  simulated.as(intake).give('record-statement', { text: '某职业培训学校伪造失业人员培训签到记录，骗取培训补贴' });
  simulated.as(secondReader).give('confirm-statement', { note: '' });
  return simulated;
}

function notAccepted(): SimulatedReport {
  const simulated = beforeScreening();
  simulated.as(intake).give('screen', { outcome: 'refuse', reason: '反映的问题已由人民法院判决，现已生效' });
  return simulated;
}

function handedOver(withIdentity: boolean): SimulatedReport {
  const simulated = beforeScreening();
  const evidence = '培训签到册照片12张，转账记录复印件3页';
  const handOver = { outcome: 'hand-over', to: '福州市人力资源和社会保障局', evidence, withIdentity } as const;
  simulated.as(intake).give('screen', { ...handOver, reporterAgrees: withIdentity });
  return simulated;
}

function refused(): SimulatedReport {
  const simulated = proven('120000.00');
  const reason = '举报所反映的主要事实，审计机关已于2025年11月作出审计报告并移送本机关';
  simulated.as(officer).give('record-exclusion', { code: 'already-known', knownOn: plainDate('2025-11-20'), reason });
  simulated.as(head).give('refuse-reward', { code: 'already-known', reason });
  return simulated;
}

function takenBack(simulated: SimulatedReport): SimulatedReport {
  const reason = '本机关复核发现，作出决定时对举报时间的认定有误';
  simulated.as(head).give('withdraw-act', { orderedStep: null, reason });
  return simulated;
}

/** Refused, taken back and refused again for another reason. */
function refusedAnew(): SimulatedReport {
  const simulated = takenBack(refused());
  const reason = '举报人系被举报单位的内部审计人员，报告该事项属于其法定职责';
  simulated.as(officer).give('record-exclusion', { code: 'statutory-duty', knownOn: null, reason });
  simulated.as(head).give('refuse-reward', { code: 'statutory-duty', reason });
  return simulated;
}

/** The second of two offices: what the matter has left is less than the table gives. */
function whatIsLeft(): SimulatedReport {
  const simulated = proven('1500000.00').isProposed();
  simulated.as(lawyer).give('review-award', { agrees: true, note: '' });
  simulated.as(head).give('approve-award', { note: '' });
  simulated.receive('award-granted', { amount: yuan('25000.00'), byTable: yuan('75000.00'), waited: true }, 'matter-1');
  return simulated;
}

function possibleLoss(): SimulatedReport {
  const simulated = report().isAccepted().isHandled();
  return simulated
    .isConcluded({ possibleLoss: yuan('2000000.00') })
    .isProposed(null)
    .isGranted(yuan('10000.00'));
}

/** Letters of reports, by what is looked at in each. */
export const reportLetters: Readonly<Record<string, AddressedReportLetter>> = {
  'acceptance-notice': last('acceptance-notice', proven('1000.00')),
  'acceptance-of-a-joint-report': last('acceptance-notice', proven('1000.00', { reporter: joint })),
  'refusal-to-accept': last('refusal-to-accept', notAccepted()),
  'hand-over-letter': last('hand-over-letter', handedOver(false)),
  'hand-over-letter-with-identity': last('hand-over-letter', handedOver(true)),
  'hand-over-notice': last('hand-over-notice', handedOver(false)),
  'result-notice': last('result-notice', paidAndRevoked()),
  'approval-form': last('approval-form', paidAndRevoked()),
  'award-notice': last('award-notice', paidAndRevoked()),
  'award-of-a-joint-report': last(
    'award-notice',
    proven('120000.00', { reporter: joint }).isProposed().isGranted(yuan('6000.00')),
  ),
  'award-of-the-least': last('award-notice', proven('9900.00').isProposed(2).isGranted(yuan('200.00'))),
  'award-of-what-is-left': last('award-notice', whatIsLeft()),
  'award-without-loss': last('award-notice', possibleLoss()),
  'approval-with-legal-review': last('approval-form', whatIsLeft()),
  'reward-refusal': last('reward-refusal', refused()),
  'award-revocation': last('award-revocation', paidAndRevoked()),
  'reward-refusal-made-anew': last('reward-refusal', refusedAnew()),
  'refusal-taken-back': last('act-withdrawal', takenBack(refused())),
  'refusal-to-accept-taken-back': last('act-withdrawal', takenBack(notAccepted())),
  'revocation-taken-back': last('act-withdrawal', takenBack(paidAndRevoked())),
  'clue-transfer': last('clue-transfer', paidAndRevoked()),
};
