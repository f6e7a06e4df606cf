import { z } from 'zod';
import { FollowedCase, type CaseGround } from '../harness/followed-case.ts';
import { FollowedReport, openedMatter, type SampleReporter } from '../harness/followed-report.ts';
import { confirmation } from '../sample/opening-body.ts';
import type { KnownProcess } from './known-cases.ts';
import type { Names } from './known-names.ts';

const items = z.object({ items: z.array(z.object({ id: z.string() })) });
const shown = z.object({ stage: z.string(), hold: z.looseObject({}).nullable() });
const actionsAnswer = z.object({
  groups: z.array(z.object({ items: z.array(z.object({ command: z.string() })) })),
});

const reporter: SampleReporter = {
  name: '林清源',
  identityNumber: '350902198001010015',
  address: '宁德市蕉城区一号',
  words: '该校伪造培训记录。',
};
const account = { number: '6217001850009876543', bank: '中国建设银行宁德蕉城支行' };
const proven = { loss: '120000.00', possibleLoss: '0.00' };

/** Where a report is led to, given a matter and a case of its own. */
type Lead = (report: FollowedReport, matterId: string, caseId: string) => Promise<unknown>;

const situations: Readonly<Record<string, Lead>> = {
  received: async () => undefined,
  'statement to be read again': (report) => report.give('intake', 'record-statement', { text: '该校伪造培训记录。' }),
  'accepted, with a case': (report, matterId, caseId) => report.isAccepted(matterId, [caseId]),
  'proven, waiting for the loss': async (report, matterId, caseId) => {
    await report.isAccepted(matterId, [caseId]);
    await report.isProven({ loss: '0.00', possibleLoss: '0.00' }, true);
  },
  proven: async (report, matterId) => (await report.isAccepted(matterId)).isProven(proven),
  awarded: isAwarded,
  notified: async (report, matterId) => {
    await isAwarded(report, matterId);
    await report.isNotified();
  },
  claimed: async (report, matterId) => {
    await isAwarded(report, matterId);
    await (await report.isNotified()).isClaimed('6000.00', account);
  },
  paid: async (report, matterId) => {
    await isAwarded(report, matterId);
    await (await (await report.isNotified()).isClaimed('6000.00', account)).isPaid();
  },
};

async function isAwarded(report: FollowedReport, matterId: string): Promise<void> {
  await report.isAccepted(matterId);
  await report.isProven(proven);
  await report.isApproved(1);
  await report.untilStage('awarded');
}

/** Opens a report in every situation, with a matter and a case of its own, and leads it there. */
export async function leadReports(
  ground: CaseGround,
  report: (line: string) => void,
): Promise<readonly KnownProcess[]> {
  const known: KnownProcess[] = [];
  for (const [situation, lead] of Object.entries(situations)) {
    const matterId = await openedMatter(ground, `某职业培训学校：${situation}`);
    const followed = await FollowedCase.open(ground);
    const led = await FollowedReport.recorded(ground, reporter, new Date(Date.now() - 7_200_000));
    await lead(led, matterId, followed.id);
    await followed.command('confirm-overpayment', confirmation);
    const { reporter: who } = await led.read();
    const named = {
      office: ['fujian'],
      matterId: [matterId],
      caseIds: [followed.id],
      reporterId: who.ids,
      holderId: who.ids,
      handlers: ['handler-1', 'handler-2', 'handler-3'],
    };
    known.push(
      await knownProcess(ground, `/whistleblower-reports/${led.id}`, { situation, today: await led.today(), named }),
      await knownProcess(ground, `/reported-matters/${matterId}`, { situation, today: await led.today(), named }),
    );
  }
  report(`Reports and their matters: ${Object.keys(situations).join('; ')}.`);
  return known;
}

interface OfReport {
  readonly situation: string;
  readonly today: string;
  readonly named: Names;
}

async function knownProcess(
  { rest }: CaseGround,
  path: string,
  { situation, today, named }: OfReport,
): Promise<KnownProcess> {
  const id = path.slice(path.lastIndexOf('/') + 1);
  const part = async (name: string): Promise<unknown> => (await rest.get(`${path}${name}`)).body;
  const { stage, hold } = shown.parse(await part(''));
  const idsOf = async (name: string) => items.parse(await part(name)).items.map((each) => each.id);
  return {
    id,
    address: path.slice(0, path.lastIndexOf('/')),
    situation,
    stage,
    lively: stage !== 'closed' && hold === null,
    today,
    commands: actionsAnswer
      .parse(await part('/actions'))
      .groups.flatMap((group) => group.items.map(({ command }) => command)),
    names: {
      ...named,
      processId: [id],
      documentId: await idsOf('/documents?limit=200'),
      deadlineId: await idsOf('/deadlines?limit=200'),
    },
    amounts: ['1.00', '100.00', '6000.00', '120000.00'],
  };
}
