import type { Catalogue, Speaker } from './catalogue.ts';
import type { Language } from './language.ts';
import { recoveryCaseSpeakers } from './recovery-case/catalogue.ts';
import { reportedMatterSpeakers } from './reported-matter/catalogue.ts';
import { rewardSpeakers } from './reward/catalogue.ts';

/** What says the messages of a kind of process, by language. */
export type Speakers = Readonly<Record<Language, Speaker>>;

/** What says the messages of each kind of process. */
const speakersByKind: Readonly<Record<string, Speakers>> = {
  'recovery-case': recoveryCaseSpeakers,
  'reported-matter': reportedMatterSpeakers,
  reward: rewardSpeakers,
};

/** How each kind of process calls its parts, and what it says. */
export const cataloguesOfKinds: Readonly<Record<string, Catalogue>> = Object.fromEntries(
  Object.entries(speakersByKind).map(([kind, { en }]) => [kind, en.catalogue]),
);

/**
 * What says the messages of a kind of process, by language.
 * @throws Error for a kind that has no catalogue
 */
export function speakersOfKind(kind: string): Speakers {
  const speakers = speakersByKind[kind];
  if (speakers === undefined) throw new Error(`There is no catalogue of messages for ${kind}.`);
  return speakers;
}
