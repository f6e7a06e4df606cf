import type { DocumentRequest } from '../../../../domain/recovery-case/document-request.ts';
import type { Office } from '../../../../domain/kernel/office.ts';
import type { LetterBlock, LetterFact, LetterSection, LetterSignatory } from '../../letter-content.ts';
import { fact, paragraph } from '../../letter-content.ts';
import { personReturns, speaksToThePerson } from './addressees.ts';
import { requiredUntilWhen, untilWhen } from './dates.ts';

/** How to pay back. */
export function paymentParagraph(request: DocumentRequest): LetterBlock {
  return paragraph(
    `请将款项退回以下账户：${request.office.receivingAccount}。退款时请在附言中注明案号“${request.processNumber}”及参保人姓名，并妥善保管凭证。`,
  );
}

/** That instalments can be asked for where one payment is too hard. */
export function instalmentsOffer(request: DocumentRequest): LetterBlock {
  const fromBenefit =
    personReturns(request) && request.benefitContinues ? '，或者同意从后续发放的社会保险待遇中抵扣' : '';
  return paragraph(
    `一次性退回确有困难的，可以在上述期限内向我单位提出分期还款申请，依照《社会保险经办条例》第四十六条签订还款协议${fromBenefit}。`,
  );
}

/** What comes after silence: a benefit that the person still draws can be reduced, another's cannot. */
export function nextStepsParagraph(request: DocumentRequest, condition: string): LetterBlock {
  const { name, decidingAuthority } = request.office;
  const decision = decidingAuthority === name ? '依法作出追回决定' : `提请${decidingAuthority}依法作出追回决定`;
  const steps =
    personReturns(request) && request.benefitContinues
      ? `从${speaksToThePerson(request) ? '您' : '参保人'}后续应领取的社会保险待遇中抵扣，或者${decision}`
      : `${decision}，或者依法提起民事诉讼`;
  return paragraph(`${condition}，我单位将依照规定${steps}。`);
}

/**
 * Remedies against an administrative act, with authority, court and periods.
 * @param act what the letter calls itself: 本决定, 本通知
 * @throws DocumentError `document-date-missing` when the request names no period for either
 */
export function requiredRemedies(request: DocumentRequest, act: string): LetterBlock {
  return remediesText(request.office, act, requiredUntilWhen(request, 'A11'), requiredUntilWhen(request, 'A15'));
}

/** As {@link requiredRemedies}, for letters that state remedies only where the request opens them. */
export function remediesIfAny(request: DocumentRequest, act: string): readonly LetterSection[] {
  const reconsideration = untilWhen(request, 'A11');
  const suit = untilWhen(request, 'A15');
  if (reconsideration === null || suit === null) {
    return [];
  }
  return [{ heading: '救济途径', blocks: [remediesText(request.office, act, reconsideration, suit)] }];
}

/** Remedies with what says until when each is open, such as 自本决定书送达之日起60日内. */
export function remediesText(
  { reconsiderationAuthority, court }: Office,
  act: string,
  reconsideration: string,
  suit: string,
): LetterBlock {
  return paragraph(
    `如不服${act}，可以${reconsideration}，依照《中华人民共和国行政复议法》第二十条向${reconsiderationAuthority}申请行政复议；也可以${suit}，依照《中华人民共和国行政诉讼法》第四十六条向${court}提起行政诉讼。已经申请行政复议并被受理的，在法定行政复议期间内不得提起行政诉讼；已经提起行政诉讼并被受理的，不得申请行政复议。行政复议、行政诉讼期间，除法律另有规定外，不停止${act}的执行。`,
  );
}

/** Dates and law in one table under their own heading; nothing where the request has none. */
export function termsSection(blocks: readonly LetterBlock[]): readonly LetterSection[] {
  return blocks.length === 0 ? [] : [{ heading: '期限与依据', blocks }];
}

/** Who can be asked: the office that carries the case. */
export function contactOf(office: Office): readonly LetterFact[] {
  return [fact('联系单位', office.name), fact('地址', office.address), fact('电话', office.telephone)];
}

/** The office that carries the case signs with its seal. */
export function officeSeal(office: Office): LetterSignatory {
  return { role: null, name: office.name, signs: 'seal' };
}

/** The authority that decides and applies to the court signs with its seal. */
export function authoritySeal(office: Office): LetterSignatory {
  return { role: null, name: office.decidingAuthority, signs: 'seal' };
}
