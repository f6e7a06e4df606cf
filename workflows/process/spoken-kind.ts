import type { SearchAttributePair } from '@temporalio/common';
import { setCurrentDetails, upsertSearchAttributes, workflowInfo } from '@temporalio/workflow';
import { changedSearchAttributes } from '../../contracts/search-attributes.ts';
import type { ProcessDefinition } from '../../domain/kernel/process-definition.ts';
import type { ProcessTypes } from '../../domain/kernel/process-types.ts';
import { rulesOf } from '../../domain/kernel/rules-of-process.ts';
import type { Speaker } from '../../wording/catalogue.ts';
import type { Speakers } from '../../wording/kinds.ts';
import { officialLanguage } from '../../wording/language.ts';
import type { ProcessKind } from './process-kind.ts';

/** What a kind of process shows to whoever opens one in the Temporal UI. */
interface Shown<P extends ProcessTypes<P>> {
  readonly searchAttributesOf: (state: P['state']) => readonly SearchAttributePair[];
  /** Rows of the table of its details: what is told, and how it stands. */
  readonly detailsOf: (state: P['state'], speaker: Speaker) => readonly (readonly [string, string])[];
}

/** A kind of process as Temporal runs it, told there in the official language of the office. */
export function spokenKind<P extends ProcessTypes<P>>(
  definition: ProcessDefinition<P>,
  speakers: Speakers,
  { searchAttributesOf, detailsOf }: Shown<P>,
): ProcessKind<P> {
  const speakerOf = (state: P['state']): Speaker => speakers[officialLanguage(rulesOf(state).country)];
  return {
    definition,
    showInTemporal: (state) => {
      const changed = changedSearchAttributes(searchAttributesOf(state), workflowInfo().typedSearchAttributes);
      if (changed.length > 0) upsertSearchAttributes(changed);
      setCurrentDetails(tableOf(detailsOf(state, speakerOf(state))));
    },
    say: (state, message) => speakerOf(state).say(message),
    documentTitle: (state, kind) => speakerOf(state).document(kind),
  };
}

function tableOf(rows: readonly (readonly [string, string])[]): string {
  return ['| | |', '|---|---|', ...rows.map(([name, value]) => `| **${name}** | ${value} |`)].join('\n');
}
