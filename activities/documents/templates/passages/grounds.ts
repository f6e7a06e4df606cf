import type { DocumentRequest } from '../../../../domain/recovery-case/document-request.ts';
import type { Violation } from '../../../../domain/recovery-case/vocabulary.ts';
import { isForTheEstate, liableAddressees } from './addressees.ts';
import { drawnByNobodyKnown, estatesOfDrawers } from './estates.ts';

const STOP_AND_RETURN = '《社会保险经办条例》第二十六条、第四十六条';
const UNJUST_ENRICHMENT = '《中华人民共和国民法典》第九百八十五条';
const DEBTS_OF_THE_DECEASED = '《中华人民共和国民法典》第一千一百六十一条';
const END_OF_UNEMPLOYMENT_BENEFIT = '《中华人民共和国社会保险法》第五十一条';
const END_OF_WORK_INJURY_BENEFIT = '《中华人民共和国社会保险法》第四十三条';

/**
 * The law on which the return rests. Fraud (《社会保险法》第八十八条) is no part of it: only documents that follow a suspicion
 * of fraud may name it. Beside it stands what makes somebody else than the person owe: unjust enrichment for who drew the
 * benefit, the debts of the deceased for heirs, and both for the heirs of who drew it.
 */
export function groundsOfReturn(request: DocumentRequest): string {
  const grounds = [endOfEntitlement(request.violation), STOP_AND_RETURN, ...groundsAgainstOthers(request)];
  return grounds.filter((ground) => ground !== null).join('、');
}

function groundsAgainstOthers(request: DocumentRequest): readonly string[] {
  if (isForTheEstate(request) && drawnByNobodyKnown(request)) {
    return [UNJUST_ENRICHMENT];
  }
  const roles = new Set(liableAddressees(request).map(({ role }) => role));
  const somebodyDrew = roles.has('drawer') || estatesOfDrawers(request).length > 0;
  const estateAnswers = roles.has('heir') || roles.has('estate-administrator') || isForTheEstate(request);
  return [...(somebodyDrew ? [UNJUST_ENRICHMENT] : []), ...(estateAnswers ? [DEBTS_OF_THE_DECEASED] : [])];
}

function endOfEntitlement(violation: Violation): string | null {
  switch (violation) {
    case 'unemployment-while-employed-or-pensioned':
    case 'unemployment-while-conscripted-or-emigrated':
      return END_OF_UNEMPLOYMENT_BENEFIT;
    case 'work-injury-after-death':
    case 'survivor-benefit-after-entitlement-ended':
      return END_OF_WORK_INJURY_BENEFIT;
    case 'pension-while-serving-sentence':
    case 'pension-after-death':
    case 'pension-by-concealment-or-forged-papers':
    case 'unemployment-while-serving-sentence':
    case 'unemployment-after-death':
    case 'unemployment-by-concealment-or-forged-papers':
    case 'survivor-benefit-while-imprisoned':
    case 'work-injury-by-concealment-or-forged-papers':
    case 'double-drawing':
    case 'missing-person':
      return null;
    default:
      return violation satisfies never;
  }
}

/** Whether the violation is of a kind that could turn out to be fraud, so that a letter must say that nothing is held so yet. */
export function touchesOnFraud(violation: Violation): boolean {
  return violation.endsWith('by-concealment-or-forged-papers');
}
