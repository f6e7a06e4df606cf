import type { NextFunction, Request, Response } from 'express';
import { languages, type Language } from '../../wording/language.ts';
import { addressOfKind } from '../processes/kind-address.ts';
import type { ServedProcesses } from '../processes/served-processes.ts';
import { inLanguage, languageByDefault } from './readers-language.ts';

/**
 * Answers in the language that the reader asks for by Accept-Language (RFC 9110), by their order and q-values; where they ask
 * for none that the product speaks, in that by default. The answer says which it is, and that another reader may get another.
 * @param served by whose paths it is known of which kind of process somebody asks
 */
export function negotiateLanguage(served: readonly ServedProcesses[]) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const language = languageFor(request);
    response.vary('Accept-Language').set('Content-Language', language);
    const asked = served.find(({ address }) => `${request.path}/`.startsWith(`${addressOfKind(address)}/`));
    inLanguage(language, next, asked?.speakers);
  };
}

function languageFor(request: Request): Language {
  const accepted = request.acceptsLanguages([...languages]);
  return languages.find((language) => language === accepted) ?? languageByDefault;
}
