import type { Rulebook } from '../domain/rulebooks/rulebook.ts';

/** The languages in which the product speaks, as Accept-Language names them. */
export const languages = ['zh', 'en', 'vi'] as const;
export type Language = (typeof languages)[number];

/** The language in which an authority of a country keeps its record, whoever reads it. */
const officialLanguages = { CN: 'zh', VN: 'vi' } as const satisfies Record<Rulebook['country'], Language>;

export function officialLanguage(country: Rulebook['country']): Language {
  return officialLanguages[country];
}
