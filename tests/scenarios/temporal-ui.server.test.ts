import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { defaultPayloadConverter, defineSearchAttributeKey, type Payload } from '@temporalio/common';
import { z } from 'zod';
import { day } from '../../wording/formats.ts';
import { workflowIdOf } from '../../contracts/recovery-case.ts';
import { PayloadEncryption } from '../../temporal/payload-codec.ts';
import { FollowedCase } from '../harness/followed-case.ts';
import { TestProduct } from '../harness/product.ts';
import { openedWithShortRuns } from '../harness/short-runs.ts';
import { confirmation } from '../sample/opening-body.ts';

/** What a manager sees who opens a case in the Temporal UI: it has to be what the record says. */

const metadata = z.object({ currentDetails: z.string() });
const caseBody = z.looseObject({ number: z.string(), nextStep: z.string(), waitsFor: z.string() });

let product: TestProduct;
beforeAll(async () => {
  product = await TestProduct.start();
});
afterAll(() => product.stop());

const handleOf = ({ id }: FollowedCase) => product.temporal.client.workflow.getHandle(workflowIdOf(id));

/** The table of current details, by the name of the row. */
async function detailsOf(followed: FollowedCase): Promise<Readonly<Record<string, string>>> {
  const { currentDetails } = metadata.parse(await handleOf(followed).query('__temporal_workflow_metadata'));
  return Object.fromEntries(
    [...currentDetails.matchAll(/^\| \*\*(.+)\*\* \| (.*) \|$/gm)].map(([, name = '', value = '']) => [name, value]),
  );
}

async function searchAttributeOf(followed: FollowedCase, name: string): Promise<unknown> {
  const { typedSearchAttributes } = await handleOf(followed).describe();
  return typedSearchAttributes.get(defineSearchAttributeKey(name, 'KEYWORD'));
}

/** The record and the UI, which speaks the official language of the office, tell the same next step and the same stage. */
async function agrees(followed: FollowedCase, stage: string): Promise<void> {
  const { body } = await product.rest.get(`/cases/${followed.id}`, 'zh');
  const { number, nextStep, waitsFor } = caseBody.parse(body);
  expect(await detailsOf(followed)).toMatchObject({ Case: number, 'Next step': nextStep });
  expect(await searchAttributeOf(followed, 'CaseStage')).toBe(stage);
  expect(await searchAttributeOf(followed, 'CaseNextStep')).toMatch(/^[a-z]+(-[a-z]+)*$/);
  expect(await searchAttributeOf(followed, 'CaseWaitsFor')).toBe(waitsFor);
}

/** Whether the UI lists a case for a query; what it lists follows with a short delay, so it is asked again for a while. */
async function listed(query: string, wanted: string): Promise<boolean> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    for await (const { workflowId } of product.temporal.client.workflow.list({ query }))
      if (workflowId === wanted) return true;
    await pause(50);
  }
  return false;
}

async function summaryText(payload: Payload): Promise<string> {
  const [opened] = await new PayloadEncryption(product.temporal.keyring).decode([payload]);
  if (opened === undefined) throw new Error('The codec has decoded nothing.');
  return z.string().parse(defaultPayloadConverter.fromPayload(opened));
}

describe('a manager who opens a case in the Temporal UI', () => {
  it('reads its stage, its next deadline with the law, and who must act, true at every transition', async () => {
    const followed = await FollowedCase.confirmed(product, { suspicion: 'fraud' });
    const on = await followed.today();
    await agrees(followed, 'persuasion');
    expect(await detailsOf(followed)).toMatchObject({
      Kind: '参保人员死亡后继续领取养老保险待遇',
      Stage: `劝返, ${on}`,
      Law: expect.stringContaining('《行政执法机关移送涉嫌犯罪案件的规定》第五条'),
      'Must act': 'head-of-agency for the next step; the recovery waits for: debtor',
      Outstanding: '¥128,900.00 of ¥128,900.00',
      Hold: 'no',
    });

    const [{ due: until } = { due: '' }] = (await followed.running()).slice(1);
    await followed.command('hold', { until, reason: 'The family is bereaved.' });
    await agrees(followed, 'persuasion');
    expect(await detailsOf(followed)).toMatchObject({ Hold: `until ${until}` });
    await followed.command('release', { reason: 'They have come.' });

    await followed.untilStage('recovery-decision');
    await agrees(followed, 'recovery-decision');
    expect(await detailsOf(followed)).toMatchObject({
      Stage: expect.stringMatching(/^追回决定/),
      Hold: 'no',
    });
    const workflowId = workflowIdOf(followed.id);
    const number = String((await followed.read())['number']);
    expect(await listed(`CaseNumber = '${number}' AND CaseStage = 'recovery-decision'`, workflowId)).toBe(true);
  });

  it('reads the same after the case has gone over into its next run', async () => {
    const followed = await openedWithShortRuns(product, { continueAfterEvents: 40 });
    await followed.command('confirm-overpayment', confirmation);
    const { runId } = await handleOf(followed).describe();
    for (let index = 0; index < 12; index += 1) await followed.command('note', { text: `Note ${index}.` });

    expect((await handleOf(followed).describe()).runId).not.toBe(runId);
    await agrees(followed, 'persuasion');
    expect(await detailsOf(followed)).toMatchObject({ 'Must act': 'debtor' });
  });

  it('reads beside each timer its clock, its last day and its law, and beside each document its number', async () => {
    const followed = await FollowedCase.confirmed(product);
    const { events } = await handleOf(followed).fetchHistory();
    const summaries = await Promise.all(
      (events ?? []).flatMap(({ userMetadata }) => (userMetadata?.summary ? [summaryText(userMetadata.summary)] : [])),
    );

    for (const { rule, due } of await followed.running())
      expect(summaries).toContainEqual(
        expect.stringMatching(new RegExp(`${day('zh', due)}.* · ${rule.replace('.', String.raw`\.`)} · 《`)),
      );
    expect(summaries).toContainEqual(expect.stringMatching(/^退回待遇告知书 .+-01$/));
  });

  it("finds where the case waits, under the name of the product's own code", async () => {
    const followed = await FollowedCase.open(product);

    expect(await handleOf(followed).query('__stack_trace')).toMatch(/recoveryCase/);
  });
});
