/** A change of the workflow's code that running cases would not survive. */
export interface Breakage {
  readonly what: string;
  /** The story whose golden history must catch it. */
  readonly caughtBy: string;
  /** The production bundle with this change made in it. */
  readonly broken: (production: string) => string;
}

export const breakages: readonly Breakage[] = [
  {
    what: 'a reply period without its reminder clock',
    caughtBy: 'recovered-after-persuasion',
    broken: replaced(/setReminder\)(?=\(t, \{\s+purpose: 'reply-reminder')/g, 'setReminder, () => undefined)'),
  },
  {
    what: 'a document that is issued and never produced',
    caughtBy: 'untouched-up-to-court-and-police',
    broken: replaced(/void this\.#produce\(document\);/g, 'void document;'),
  },
  {
    what: 'an instalment without grace',
    caughtBy: 'agreement-kept-and-then-in-default',
    broken: replaced(/startPeriod\)(?=\(t, \{\s+purpose: 'instalment-grace')/g, 'startPeriod, () => undefined)'),
  },
  {
    what: 'a closed case whose history is not kept',
    caughtBy: 'withheld-until-recovered',
    broken: replaced(/archiveRun\)(?=\(running\.processId, \S+workflowInfo\))/g, 'archiveRun, async () => undefined)'),
  },
  {
    what: 'a continued case that does not follow its clocks',
    caughtBy: 'continued-in-the-middle-of-an-agreement',
    broken: replaced(/if \(opening === null\)\s+this\.#follow\(this\.#state\);/g, 'if (opening === null) return;'),
  },
];

/** Changes the one place that matches; a place that is not found, or not the only one, is an error. */
function replaced(place: RegExp, by: string): (production: string) => string {
  return (production) => {
    const found = production.match(place)?.length ?? 0;
    if (found !== 1) throw new Error(`${place} is found ${found} times in the workflow bundle, and not once.`);
    return production.replace(place, by);
  };
}
