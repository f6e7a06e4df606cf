import { z } from 'zod';
import { addDays } from '../../../domain/calendar/plain-date.ts';
import { openedAnswer } from '../answers.ts';
import { letterLine } from '../ending.ts';
import type { ActingPerson } from '../rest.ts';
import { NarratedReport } from '../narrated-report.ts';
import type { Stage } from '../narrated-process.ts';

const intake: ActingPerson = { id: 'fujian.chen', name: '陈岚' };
const secondReader: ActingPerson = { id: 'fujian.wu', name: '吴敏' };
const handler: ActingPerson = { id: 'fujian.lin', name: '林峰' };
const otherHandler: ActingPerson = { id: 'fujian.he', name: '何静' };
const officer: ActingPerson = { id: 'fujian.zheng', name: '郑洁' };
const head: ActingPerson = { id: 'fujian.huang', name: '黄岩' };
const cashier: ActingPerson = { id: 'fujian.xie', name: '谢文' };

const sealed = z.object({ id: z.string() });

/** The reports as their story left them. */
export interface PlayedReports {
  readonly rewarded: NarratedReport;
  readonly refused: NarratedReport;
  readonly waived: NarratedReport;
}

/** A training body with forged records: the first to report it is rewarded, the second is not; of another nobody is to be reached. */
export async function playReports(stage: Stage, outbox: string): Promise<PlayedReports> {
  const { narrator } = stage;
  narrator.heading('5. Whistleblower reports by the rules of Ningde: ¥6,000.00 for the first, nothing for the second');
  narrator.remark(
    'All of it is made up: an e-mail about a training body with forged records, loss 120,000.00, level 1.',
  );
  narrator.remark('Who has reported is sealed away: no timeline, letter of the house, history or file names them.');
  narrator.gap();
  const matterId = await matter(stage, '某职业培训学校：伪造培训记录');
  const rewarded = await recorded(stage, '林某');
  const refused = await recorded(stage, '黄某');
  for (const report of [rewarded, refused]) await handled(report, matterId, '120000.00');
  await approved(rewarded, 1);
  const awarded = await rewarded.untilStage('awarded');
  await paid(stage, rewarded, awarded.reporter.ids[0] ?? '', awarded.award?.amount ?? '');
  narrator.gap();
  narrator.remark('The second report of the same matter, received on the same day:');
  await approved(refused, 1);
  await refused.untilStage('assessment');
  await refused.command(head, 'refuse-reward', { code: 'not-first', reason: '他人举报在先。' });
  await refused.command(officer, 'record-act-served', { servedOn: await refused.today(), proof: '本人签收' });
  narrator.gap();
  narrator.remark('A report of another matter, whose reporter is not to be reached:');
  const waived = await recorded(stage, '叶某');
  await handled(waived, await matter(stage, '重复领取失业保险金'), '9900.00');
  await approved(waived, 2);
  await waived.untilStage('awarded');
  await notReached(waived);
  for (const report of [rewarded, refused, waived]) {
    const documents = await report.documentsSent();
    const { number, stageTitle, closing } = await report.read();
    narrator.gap();
    narrator.remark(`${number}: ${closing === null ? stageTitle : `${stageTitle}, ${closing.outcomeTitle}`}.`);
    for (const document of documents) narrator.remark(`  ${letterLine(document, outbox)}`);
  }
  return { rewarded, refused, waived };
}

async function matter({ rest }: Stage, subject: string): Promise<string> {
  return (await rest.post('/reported-matters', { office: 'fujian', subject }, intake, openedAnswer)).id;
}

function recorded(stage: Stage, name: string): Promise<NarratedReport> {
  return NarratedReport.open(stage, intake, {
    office: 'fujian',
    channel: 'e-mail',
    receivedAt: new Date().toISOString(),
    subjects: [{ name: '某职业培训学校' }],
    reported: { part: 'service-institutions', item: 1 },
    reporter: {
      kind: 'real-name',
      reporters: [{ name, contacts: [{ way: 'e-mail', address: 'reporter@example.cn' }] }],
    },
    statement: '举报人的原话，与身份一并封存。',
  });
}

async function handled(report: NarratedReport, matterId: string, loss: string): Promise<void> {
  await report.command(intake, 'record-statement', { text: '该单位伪造材料，骗取失业保险基金。' });
  await report.command(secondReader, 'confirm-statement', {});
  await report.command(intake, 'screen', { outcome: 'accept', matterId });
  await report.command(head, 'assign-handlers', { handlers: [handler.id, otherHandler.id] });
  await report.command(handler, 'conclude', {
    finding: 'proven',
    loss,
    possibleLoss: '0.00',
    allegations: [{ allegation: '伪造材料', finding: 'proven', evidence: '签到册与银行流水。' }],
  });
  await report.command(head, 'confirm-conclusion', {});
  await report.command(handler, 'answer-reporter', { answer: '所举报事项查证属实。' });
}

async function approved(report: NarratedReport, level: 1 | 2): Promise<void> {
  await report.command(officer, 'propose-award', { level, criteria: { evidence: level === 1, matching: 'fully' } });
  await report.command(head, 'approve-award', {});
}

async function paid({ rest }: Stage, report: NarratedReport, holderId: string, amount: string): Promise<void> {
  await report.command(officer, 'send-notice', { way: 'post', sentOn: await report.today() });
  await report.waitUntil(addDays(await report.today(), 4), 'the notice is received, and the reward claimed');
  await report.command(officer, 'record-receipt', { receivedOn: await report.today(), proof: '邮政回执' });
  const account = { holderId, number: '6217000000000000000', bank: '某银行宁德分行' };
  const { id: accountId } = await rest.post(`${report.path}/accounts`, account, officer, sealed);
  await report.command(officer, 'record-claim', {
    claimedOn: await report.today(),
    identityCopy: true,
    receiptSlip: true,
    accounts: [{ accountId, holderId, amount }],
  });
  await report.command(cashier, 'pay', { paidOn: await report.today(), reference: 'bank transfer' });
}

async function notReached(report: NarratedReport): Promise<void> {
  await report.command(officer, 'send-notice', { way: 'post', sentOn: await report.today() });
  for (const way of ['telephone', 'e-mail', 'post']) {
    await report.waitUntil(addDays(await report.today(), 1), 'the reporter is looked for again');
    await report.command(officer, 'record-contact-failure', { way, on: await report.today() });
  }
  while ((await report.read()).closing === null) await report.waitForNext();
}
