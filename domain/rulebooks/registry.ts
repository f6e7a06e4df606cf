import { DomainError } from '../error.ts';
import { message } from '../ground-messages.ts';
import { china } from './china/china.ts';
import { dalian } from './china/dalian.ts';
import { fujian } from './china/fujian.ts';
import { jiangxi } from './china/jiangxi.ts';
import type { Rulebook } from './rulebook.ts';
import { binhDuong } from './vietnam/binh-duong.ts';

/**
 * Every published version of every rulebook, oldest first. A version that was published is never edited or removed,
 * because open cases keep the one they began under: a change is a new version at the end.
 */
const publishedRulebooks: readonly Rulebook[] = [china, jiangxi, dalian, fujian, binhDuong];

/**
 * A rulebook, in a version or the current one.
 * @throws DomainError `rulebook-unknown` or `rulebook-version-unknown`, listing what there is
 */
export function rulebook(id: string, version?: string): Rulebook {
  const versions = publishedRulebooks.filter((published) => published.id === id);
  const current = versions.at(-1);
  if (current === undefined) {
    const ids = currentRulebooks().map((known) => known.id);
    throw new DomainError('rulebook-unknown', message('no-such-rulebook', { rulebook: id, known: ids }), 'rulebook');
  }
  const wanted = version === undefined ? current : versions.find((published) => published.version === version);
  if (wanted === undefined) {
    const known = versions.map((published) => published.version);
    throw new DomainError(
      'rulebook-version-unknown',
      message('no-such-rulebook-version', { rulebook: id, version: version ?? '', known }),
      'rulebookVersion',
    );
  }
  return wanted;
}

/** Every published version, oldest first. */
export function rulebookVersions(): readonly Rulebook[] {
  return publishedRulebooks;
}

/** The current version of each rulebook. */
export function currentRulebooks(): readonly Rulebook[] {
  return [...new Map(publishedRulebooks.map((published) => [published.id, published])).values()];
}
