import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../../database/connection/data-source.ts';
import { letterText } from '../golden-letters/letter-text.ts';
import { testEnvironment } from '../harness/environment.ts';
import { FollowedReport, openedMatter, staff, type SampleReporter } from '../harness/followed-report.ts';
import { TestProduct } from '../harness/product.ts';
import { filesInSight, historyInSight, outboxInSight, recordInSight } from '../harness/words-in-sight.ts';

/** Reports and rewards as the rules of Fujian have them, on real servers, to their end. */

const reporter = (name: string, digits: string): SampleReporter => ({
  name,
  identityNumber: `35090219800101${digits}`,
  address: `宁德市蕉城区${name}巷一号`,
  words: `我是该校教务员${name}，签到册是我亲手补签的。`,
});
const first = reporter('林清源', '0015');
const second = reporter('黄秋实', '0023');
const third = reporter('郑远山', '0031');
const unreachable = reporter('叶无踪', '004X');
const account = { number: '6217001850009876543', bank: '中国建设银行宁德蕉城支行' };

let product: TestProduct;
let dataSource: DataSource;
beforeAll(async () => {
  product = await TestProduct.start({ LOG_LEVEL: 'debug' }, { keepsLog: true });
  dataSource = await createDataSource(product.database.url, { poolSize: 2 }).initialize();
}, 120_000);
afterAll(async () => {
  await dataSource.destroy();
  await product.stop();
});

/** Waits until each report has told its matter that it is accepted: between two of them nothing comes in an order. */
async function untilMatterKnows(matterId: string, reports: readonly FollowedReport[]): Promise<void> {
  for (let asked = 0; asked < 600; asked += 1) {
    const { body } = await product.rest.get(`/reported-matters/${matterId}`);
    if (reports.every(({ id }) => JSON.stringify(body['reports']).includes(id))) return;
    await new Promise((resume) => setTimeout(resume, 50));
  }
  throw new Error('The matter does not know of all reports.');
}

const received = new Date(Date.now() - 7_200_000);
const sameDayLater = new Date(Date.now() - 3_600_000);

describe('whistleblower reports', () => {
  it('reward the one who was first, on the day on which two report the same', async () => {
    const matterId = await openedMatter(product, '某职业培训学校：伪造培训记录');
    const report = await FollowedReport.recorded(product, first, received);
    const later = await FollowedReport.recorded(product, second, sameDayLater);
    await report.isAccepted(matterId);
    await later.isAccepted(matterId);
    await untilMatterKnows(matterId, [report, later]);
    const loss = { loss: '120000.00', possibleLoss: '0.00' };
    await report.isProven(loss);
    await later.isProven(loss);
    await later.isApproved(1);
    expect((await later.read()).stage).toBe('granting');
    await report.isApproved(1);

    const awarded = await report.untilStage('awarded');
    expect(awarded.award).toMatchObject({ amount: '6000.00' });
    await later.untilStage('assessment');
    await later.give('head', 'refuse-reward', { code: 'not-first', reason: '他人在先举报同一事项。' });
    expect((await later.read()).stage).toBe('refused');
    await later.give('officer', 'record-act-served', { servedOn: await later.today(), proof: '本人签收' });

    await (await (await report.isNotified()).isClaimed('6000.00', account)).isPaid();
    expect((await report.read()).closing).toMatchObject({ outcome: 'paid' });

    const { body: matter } = await product.rest.get(`/reported-matters/${matterId}`);
    expect(matter['reports']).toMatchObject([{ reportId: report.id }, { reportId: later.id, standing: 'left' }]);
  });

  it('earn a hundredth of what could have been lost, and are waived where the reporter is not to be reached', async () => {
    const possible = await FollowedReport.recorded(product, third, received);
    await possible.isAccepted(await openedMatter(product, '冒用单位名义参保'));
    await possible.isProven({ loss: '0.00', possibleLoss: '2000000.00' });
    await possible.isApproved(null);
    expect((await possible.untilStage('awarded')).award).toMatchObject({ amount: '10000.00' });

    const waived = await FollowedReport.recorded(product, unreachable, received);
    await waived.isAccepted(await openedMatter(product, '重复领取失业保险金'));
    await waived.isProven({ loss: '9900.00', possibleLoss: '0.00' });
    await waived.isApproved(2);
    expect((await waived.untilStage('awarded')).award).toMatchObject({ amount: '200.00' });
    await waived.give('officer', 'send-notice', { way: 'post', sentOn: await waived.today() });
    for (const way of ['telephone', 'e-mail', 'post']) {
      await waived.nextDay();
      await waived.give('officer', 'record-contact-failure', { way, on: await waived.today() });
    }
    await waived.pass('reach');
    expect((await waived.read()).closing).toMatchObject({ outcome: 'waived' });
  });

  it('are told to whoever opens them, with a purpose that is on record, and their letters with them', async () => {
    const report = await FollowedReport.recorded(product, first, received);
    await report.isAccepted(await openedMatter(product, '虚构劳动关系'));
    const notice = (await report.documents()).find(({ kind }) => kind === 'acceptance-notice');
    expect(notice).toMatchObject({ namesReporter: true });
    const content = await product.rest.get(`${report.path}/documents/${notice?.id}/content`);
    expect(content.body).toMatchObject({ code: 'document-names-reporter' });

    const officer = { actingPerson: staff.officer };
    const opened = await product.rest.post(`${report.path}/reporters/open`, { purpose: '核对身份' }, officer);
    expect(opened.body).toMatchObject({
      reporters: [{ name: first.name, identityNumber: first.identityNumber }],
      statement: first.words,
    });
    const letter = await product.rest.bytes(
      `${report.path}/documents/${notice?.id}/open`,
      { purpose: '寄送' },
      officer,
    );
    expect((await letterText(letter)).pages.join('\n')).toContain(first.name);

    const openings = await dataSource.query<object[]>(
      `SELECT opened_by AS by, purpose FROM reporter_opening WHERE report_id = $1 AND opened_by = $2 ORDER BY opened_at`,
      [report.id, staff.officer],
    );
    expect(openings).toEqual([
      { by: staff.officer, purpose: '核对身份' },
      { by: staff.officer, purpose: '核对身份' },
      { by: staff.officer, purpose: `${notice?.id}: 寄送` },
    ]);
    const { body: timeline } = await product.rest.get(`${report.path}/timeline`);
    expect(JSON.stringify(timeline)).toContain('核对身份');
  });

  it('give an anonymous reporter a code, the same however often it is asked for, by which they are known later', async () => {
    const body = {
      office: 'fujian',
      channel: 'post',
      receivedAt: received.toISOString(),
      subjects: [{ name: '某职业培训学校' }],
      reported: { part: 'service-institutions', item: 1 },
      reporter: { kind: 'anonymous' },
      statement: '知情人。',
    };
    const opened = await product.rest.post('/whistleblower-reports', body, { idempotencyKey: 'anonymous' });
    const again = await product.rest.post('/whistleblower-reports', body, { idempotencyKey: 'anonymous' });
    expect(again.body).toEqual(opened.body);
    const path = `/whistleblower-reports/${String(opened.body['id'])}`;
    const { name, identityNumber } = third;
    const kept = await product.rest.post(`${path}/reporters`, { name, identityNumber });
    const prove = (code: unknown) =>
      product.rest.post(`${path}/commands/prove-authorship`, { code, reporterId: kept.body['id'] });
    expect((await prove('00000-00000-00000-00000')).body).toMatchObject({ code: 'authorship-not-proven' });
    expect((await prove(String(opened.body['authorshipCode']).toLowerCase())).status).toBe(200);
    expect((await product.rest.get(path)).body['reporter']).toMatchObject({ ids: [kept.body['id']] });
  });

  it('name who has reported nowhere but in their store, whatever the keys of the record open', async () => {
    const report = await FollowedReport.recorded(product, first, received);
    await report.isAccepted(await openedMatter(product, '某职业培训学校：虚报人数'));
    await report.isProven({ loss: '9900.00', possibleLoss: '0.00' });
    await report.isApproved(2);
    await report.untilStage('awarded');
    await (await (await report.isNotified()).isClaimed('200.00', account)).isPaid();
    const letters = await report.documents();
    expect(letters.filter(({ namesReporter }) => namesReporter).map(({ kind }) => kind)).toEqual([
      'acceptance-notice',
      'award-notice',
    ]);

    const { keyring, client } = product.temporal;
    const processes = await dataSource.query<{ id: string; kind: string }[]>('SELECT id, kind FROM process');
    const histories = await Promise.all(
      processes.map(({ id, kind }) => historyInSight(client, keyring, `${kind}/${id}`)),
    );
    const logs = [product.log, await readFile(testEnvironment().databaseLog, 'utf8')];
    const inSight = [
      ...(await recordInSight(dataSource, keyring)),
      ...histories.flat(),
      ...(await filesInSight(product.files, keyring)),
      ...(await outboxInSight(product.outbox)),
      ...logs.map((text) => ({ where: 'log', text })),
    ];
    const secrets = [first, second, third, unreachable]
      .flatMap(({ name, identityNumber }) => [name, identityNumber])
      .concat(account.number, '亲手补签');
    const told = inSight.flatMap(({ where, text }) => secrets.filter((each) => text.includes(each)).map(() => where));
    expect(told).toEqual([]);
    expect(inSight.some(({ text }) => text.includes('某职业培训学校'))).toBe(true);
    expect(inSight.filter(({ where }) => where.startsWith('letter ')).length).toBeGreaterThan(0);
  });
});
