import type { Ground } from '../afterwards/ground.ts';
import { FollowedReport, openedMatter } from '../harness/followed-report.ts';

/** Cases that are listened to, and reports that each of them tells of its loss. */
const casesListenedTo = 8;
const reportsOfCase = 2;

/**
 * Opens a matter and reports in it that wait for the losses of cases: what clerks do with those then reaches the reports, whatever is
 * away meanwhile.
 * @returns the ids of their workflows
 */
export async function openListeningReports(ground: Ground, caseIds: readonly string[]): Promise<readonly string[]> {
  const matterId = await openedMatter(ground, '死亡后继续领取');
  const ids = [`reported-matter/${matterId}`];
  for (const caseId of caseIds.slice(-casesListenedTo))
    for (let index = 1; index <= reportsOfCase; index += 1) {
      const report = await FollowedReport.recorded(
        ground,
        {
          name: '林清源',
          identityNumber: '350902198001010015',
          address: '宁德市蕉城区一号',
          words: `已经去世的人还在领养老金。${index}`,
        },
        new Date(Date.now() - 7_200_000),
      );
      await report.isAccepted(matterId, [caseId]);
      ids.push(`reward/${report.id}`);
    }
  return ids;
}
