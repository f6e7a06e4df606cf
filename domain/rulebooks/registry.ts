import { DomainError } from '../error.ts';
import { message } from '../ground-messages.ts';
import { publishedRulebooks } from './published.ts';
import type { Rulebook, RulebookVersion } from './rulebook.ts';

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

/**
 * Whether a version of a rulebook was published after another one of the same.
 * @throws DomainError `rulebook-unknown` or `rulebook-version-unknown`
 */
export function isLaterRulebook(one: RulebookVersion, other: RulebookVersion): boolean {
  return (
    publishedRulebooks.indexOf(rulebook(one.id, one.version)) >
    publishedRulebooks.indexOf(rulebook(other.id, other.version))
  );
}

/** Every published version, oldest first. */
export function rulebookVersions(): readonly Rulebook[] {
  return publishedRulebooks;
}

/** The current version of each rulebook. */
export function currentRulebooks(): readonly Rulebook[] {
  return [...new Map(publishedRulebooks.map((published) => [published.id, published])).values()];
}
