import { caseRefusalTitles } from './refusals-of-cases.ts';
import { reportRefusalTitles } from './refusals-of-reports.ts';
import { requestTitles } from './requests.ts';
import { serviceTitles } from './services.ts';

/** What each problem is called that this API answers with. */
export const problemTitles = {
  ...requestTitles,
  ...serviceTitles,
  ...caseRefusalTitles,
  ...reportRefusalTitles,
} as const;
