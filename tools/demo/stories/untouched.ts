import { differences, stepsIn, type HappenedStep } from '../forecast-comparison.ts';
import type { ActingPerson } from '../rest.ts';
import type { Narrator } from '../narrator.ts';
import { NarratedCase } from '../narrated-case.ts';
import type { Stage } from '../narrated-process.ts';

const caseworker: ActingPerson = { id: 'dayu.li', name: '李敏' };

/** Comes again and again until somebody acts: the forecast leaves it out, and the telling makes one line of each. */
const recurring = 'referral.reminder';

export interface UntouchedCase {
  readonly told: NarratedCase;
  /** Where the forecast and what happened differ, in words; empty when they agree. */
  readonly differences: readonly string[];
}

/** Nobody touches it: from the confirmation on, the case climbs to the court by itself, with the police beside it. */
export async function playUntouched(stage: Stage): Promise<UntouchedCase> {
  const { narrator } = stage;
  narrator.heading('4. A case that nobody touches: up to the court by itself, and to the police beside it');
  narrator.remark(
    'All of it is made up: 96,400.00 drawn on forged papers, as it seems. After the confirmation nobody acts.',
  );
  narrator.gap();
  const told = await open(stage);
  const { steps, end } = await told.forecast();
  const forecastOn = await told.today();
  narrator.gap();
  narrator.remark(`Forecast of ${forecastOn}, if nobody does anything:`);
  for (const { on, title, stage: then } of steps) narrator.remark(`  ${on}  ${title} (then: ${then})`);
  narrator.remark(`  ${end.text}`);
  narrator.gap();
  const different = differences(steps, await letTimePass(told, stage, steps.length, steps.at(-1)?.on ?? forecastOn));
  narrator.gap();
  narrator.remark(
    different.length === 0
      ? `The forecast and what happened agree: ${steps.length} steps, each on its day and with the same entries.`
      : 'The forecast and what happened do not agree:',
  );
  for (const difference of different) narrator.remark(`  ${difference}`);
  return { told, differences: different };
}

async function open(stage: Stage): Promise<NarratedCase> {
  const told = await NarratedCase.open(stage, caseworker, {
    office: 'dayu',
    scheme: 'employee-pension',
    violation: 'pension-by-concealment-or-forged-papers',
    source: 'tip-off',
    foundOn: '2025-12-15',
    person: { name: '赵某', identityNumber: '360723196003030013', address: '江西省大余县某乡' },
    claimPeriods: [{ from: '2023-01-01', to: '2025-11-30', benefitCode: 'basic-pension', amount: '96400.00' }],
  });
  await told.command(caseworker, 'confirm-overpayment', {
    amounts: [{ claimPeriodId: 'P1', amount: '96400.00' }],
    suspicion: 'fraud',
    findings: 'The files of the former employer do not have the years of work that the pension was granted for.',
  });
  return told;
}

/** Skips from deadline to deadline until as many steps have happened as were forecast, or their time is over. */
async function letTimePass(told: NarratedCase, { narrator }: Stage, count: number, last: string) {
  const happened: HappenedStep[] = [];
  const reminders: HappenedStep[] = [];
  while (happened.length < count && (await told.today()) <= last) {
    await told.pass();
    for (const step of stepsIn(await told.takeNews())) {
      if (step.rule === recurring) {
        reminders.push(step);
        continue;
      }
      tellReminders(narrator, reminders.splice(0));
      for (const entry of step.entries) narrator.entry(entry);
      happened.push(step);
    }
  }
  tellReminders(narrator, reminders);
  return happened;
}

function tellReminders(narrator: Narrator, reminders: readonly HappenedStep[]): void {
  const days = reminders.map(({ on }) => on).join(', ');
  if (days !== '') narrator.aside(`The caseworker is reminded to follow up with the police: ${days}.`);
}
