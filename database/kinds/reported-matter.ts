import { processSearchAttributesOf } from '../../contracts/search-attributes.ts';
import { reportedMatter } from '../../domain/processes/reported-matter/definition.ts';
import type { ReportedMatter } from '../../domain/processes/reported-matter/state.ts';
import { ReportedMatterEntity } from '../entities/reported-matter.ts';
import { processKind } from './process-kind.ts';

/** Reported matters, as they are run and recorded. */
export const reportedMatterKind = processKind<ReportedMatter>({
  definition: reportedMatter,
  workflow: 'reportedMatter',
  title: 'Reported matter',
  table: ReportedMatterEntity,
  lists: [],
  rowBefore: (row) => row,
  searchAttributesOf: (state) => processSearchAttributesOf(reportedMatter, state),
});
