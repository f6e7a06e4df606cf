import { z } from 'zod';
import { FollowedCase, type CaseGround } from '../harness/followed-case.ts';
import { PlayedCase } from '../replay/played-case.ts';
import type { Situation } from '../scenarios/forecast/situation.ts';
import type { Names } from './known-names.ts';
import { situations } from './situations.ts';

/** What the hooks know of a process: where it is read, whether it takes most commands, its own day, and what its bodies can name. */
export interface KnownProcess {
  readonly id: string;
  /** Address of all processes of its kind, below that of the API. */
  readonly address: string;
  readonly situation: string;
  readonly stage: string;
  readonly lively: boolean;
  readonly today: string;
  /** Commands that it was open for. */
  readonly commands: readonly string[];
  readonly names: Names;
  readonly amounts: readonly string[];
}

const withId = z.object({ id: z.string() });
const items = z.object({ items: z.array(withId) });
const caseAnswer = z.object({
  stage: z.string(),
  hold: z.looseObject({}).nullable(),
  totals: z.object({ claimed: z.string(), recovered: z.string(), outstanding: z.string() }),
  owedBack: z.string(),
  addressees: z.array(withId),
  claimPeriods: z.array(withId),
  acts: z.array(
    z.object({ id: z.string(), beingHeard: z.object({ hearings: z.array(withId), defences: z.array(withId) }) }),
  ),
  approvals: z.array(withId),
});
const actionsAnswer = z.object({
  groups: z.array(z.object({ items: z.array(z.object({ command: z.string() })) })),
});
const ledgerAnswer = z.object({
  transactions: z.object({ items: z.array(z.object({ reference: z.string().nullable() })) }),
});

/** Cases that are led side by side. */
const groupSize = 4;

/**
 * Opens a case for every situation and leads it there.
 *
 * @throws Error naming the situation that was not reached
 */
export async function leadCases(ground: CaseGround, report: (line: string) => void): Promise<readonly KnownProcess[]> {
  const known: KnownProcess[] = [];
  for (let index = 0; index < situations.length; index += groupSize) {
    const group = situations.slice(index, index + groupSize);
    known.push(...(await Promise.all(group.map((situation) => leadCase(ground, situation)))));
    report(`${known.length} of ${situations.length} situations reached: ${group.map(({ name }) => name).join('; ')}.`);
  }
  return known;
}

async function leadCase(ground: CaseGround, { name, opening, lead }: Situation): Promise<KnownProcess> {
  const followed = await FollowedCase.open(ground, opening);
  try {
    await lead(new PlayedCase(ground, followed));
    return await knownCase(ground, followed, name);
  } catch (error) {
    throw new Error(`The situation "${name}" was not reached: ${String(error)}`, { cause: error });
  }
}

async function knownCase(ground: CaseGround, followed: FollowedCase, situation: string): Promise<KnownProcess> {
  const read = caseAnswer.parse((await ground.rest.get(`/cases/${followed.id}`)).body);
  const [actions, documents, deadlines, ledger] = await Promise.all([
    followed.part('actions'),
    followed.part('documents?limit=200'),
    followed.part('deadlines?limit=200'),
    followed.part('ledger?limit=200'),
  ]);
  const addressees = idsOf(read.addressees);
  const claims = idsOf(read.claimPeriods);
  const { transactions } = ledgerAnswer.parse(ledger);
  const documentIds = idsOf(items.parse(documents).items);
  return {
    id: followed.id,
    address: '/cases',
    situation,
    stage: read.stage,
    lively: read.stage !== 'closed' && read.hold === null,
    today: await followed.today(),
    commands: actionsAnswer.parse(actions).groups.flatMap((group) => group.items.map(({ command }) => command)),
    names: {
      caseId: [followed.id],
      caseIds: [followed.id],
      office: ['dayu'],
      addresseeId: addressees,
      deceasedId: addressees,
      defendants: addressees,
      claimPeriodId: claims,
      claimId: claims,
      documentId: documentIds,
      deadlineId: idsOf(items.parse(deadlines).items),
      actId: idsOf(read.acts),
      hearingId: idsOf(read.acts.flatMap(({ beingHeard }) => beingHeard.hearings)),
      defenceId: idsOf(read.acts.flatMap(({ beingHeard }) => beingHeard.defences)),
      approvalId: idsOf(read.approvals),
      // Those that are booked, and some that are not.
      reference: [...transactions.items.flatMap(({ reference }) => reference ?? []), 'bank-7', 'bank-8', 'bank-9'],
    },
    amounts: [...new Set(['1.00', '100.00', read.owedBack, ...Object.values(read.totals)])],
  };
}

function idsOf(given: readonly z.output<typeof withId>[]): readonly string[] {
  return given.map(({ id }) => id);
}
