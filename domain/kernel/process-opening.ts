import type { OfficeSettings } from '../rulebooks/office-settings.ts';
import type { RulebookVersion } from '../rulebooks/rulebook.ts';
import type { ActingPerson } from './acting-person.ts';
import type { ComesWith } from './incoming/elsewhere.ts';
import type { Office } from './office.ts';

/** What every process is opened with. */
export interface ProcessOpening extends ComesWith {
  readonly processId: string;
  /** Number that people use (案号). */
  readonly number: string;
  readonly office: Office;
  /** What it began under; it may have been moved to a later version since. */
  readonly rulebook: RulebookVersion;
  /** What the office has set within the rulebook at the opening; null for the rulebook as shipped. */
  readonly officeSettings: OfficeSettings | null;
  readonly openedBy: ActingPerson;
  /** Digest of the opening request, so that a repeat can be told from another body under the same key. */
  readonly requestDigest: string;
  readonly requestId: string;
}
