import { dateAt, startOfDay, type TimeZone } from '../../../../domain/calendar/time-zone.ts';
import type { LetterReference, PrintedAward, ReportLetter } from '../../../../domain/processes/reward/letters.ts';
import { documentWordings } from '../../../../wording/reward/documents.ts';
import { facts, fact, paragraph, type LetterBlock, type LetterSection } from '../../letter-content.ts';
import { amountInDigits, amountInText } from '../passages/amounts.ts';
import { remediesText, termsSection } from '../passages/closing-passages.ts';
import { dateInChinese, requiredUntilWhen, termsForAddressee, type WithTerms } from '../passages/dates.ts';
import { asSentence, paragraphs } from '../passages/free-text.ts';

/** Whom what is reported is about, as a letter to who has reported it may say. */
export function whatIsReported(letter: ReportLetter): string {
  const { subjects, receivedOn, processNumber } = letter;
  return `${you(letter)}反映${subjects.join('、')}有关问题的举报（编号：${processNumber}），本机关于${dateInChinese(receivedOn)}收到。`;
}

/** A letter that went out before, as another names it. */
export function letterInText({ kind, number, issuedOn }: LetterReference): string {
  return `于${dateInChinese(issuedOn)}作出的《${documentWordings[kind].zh}》（${number}）`;
}

/** How the letter calls its reader: 您, or 你们 where several have reported together. */
export function you({ reporterIds }: Pick<ReportLetter, 'reporterIds'>): string {
  return reporterIds.length > 1 ? '你们' : '您';
}

/** The same to others, who are not told by whom. */
export function whatWasReceived({ subjects, receivedOn, processNumber }: ReportLetter): string {
  return `本机关于${dateInChinese(receivedOn)}收到反映${subjects.join('、')}有关问题的举报（编号：${processNumber}）。`;
}

/** An instant as letters print it where the second counts: 2026年3月4日9时30分05秒. */
export function instantInChinese(at: number, zone: TimeZone): string {
  const date = dateAt(at, zone);
  const seconds = Math.floor((at - startOfDay(date, zone)) / 1000);
  const two = (count: number): string => String(count).padStart(2, '0');
  return `${dateInChinese(date)}${Math.floor(seconds / 3600)}时${two(Math.floor(seconds / 60) % 60)}分${two(seconds % 60)}秒`;
}

/** What was reported, in words that hint at nobody; nothing where nothing has been written down yet. */
export function statementSection(statement: string | null): readonly LetterSection[] {
  return statement === null ? [] : [{ heading: '举报反映的主要问题', blocks: paragraphs(asSentence(statement)) }];
}

/** That who has reported is kept secret, and how far this letter keeps to it. */
export function secrecyOf(reporter: string): LetterBlock {
  return paragraph(
    `${reporter}。请依照有关保密规定，不得泄露举报人的身份信息和举报内容，不得将举报材料透露或者转给被举报的单位、个人。`,
  );
}

/** How the sum comes about, so that its reader can work it out again. */
export function computation({ currency }: Pick<ReportLetter, 'currency'>, award: PrintedAward): LetterBlock {
  const { basis, share, byTable, amount } = award;
  return facts([
    basis.kind === 'loss'
      ? fact('查证属实的基金损失', amountInDigits(basis.loss, currency))
      : fact('可能造成的基金损失', amountInDigits(basis.possibleLoss, currency)),
    ...(basis.kind === 'loss' ? [fact('奖励等级', basis.level === 1 ? '一级' : '二级')] : []),
    fact('计算比例', `${share / 100}%`),
    fact('按照标准应予奖励', amountInDigits(byTable, currency)),
    ...(amount === byTable ? [] : [fact('限额内的余额', amountInDigits(amount, currency))]),
    fact('奖励金额', amountInText(amount, currency)),
  ]);
}

/** What bounds a sum that is not the share itself. */
export function boundsOf({ basis, share, byTable, amount }: PrintedAward): readonly LetterBlock[] {
  const base = basis.kind === 'loss' ? basis.loss : basis.possibleLoss;
  const byShare = Math.round((base * share) / 10_000);
  const bounds = [
    ...(byTable > byShare ? ['按照比例计算不足最低奖励金额的，按照最低奖励金额奖励。'] : []),
    ...(byTable < byShare ? ['按照比例计算超过最高奖励金额的，按照最高奖励金额奖励。'] : []),
    ...(amount < byTable
      ? ['同一举报事项的奖励合计不得超过限额，已经决定的奖励不再变更，本次奖励以限额内的余额为限。']
      : []),
  ];
  return bounds.map(paragraph);
}

/** Until when a decision on a reward can be contested, and where. */
export function remediesSection(letter: ReportLetter, act: string): LetterSection {
  const terms = termsOf(letter);
  const reconsideration = requiredUntilWhen(terms, 'A11');
  const suit = requiredUntilWhen(terms, 'A15');
  return { heading: '救济途径', blocks: [remediesText(letter.office, act, reconsideration, suit)] };
}

/** The periods that begin with the letter, with their law. */
export function termsOfReport(letter: ReportLetter): readonly LetterSection[] {
  return termsSection(termsForAddressee(termsOf(letter)));
}

/** Until when something is to be done, such as 自收到本通知书之日起30个工作日内. */
export function within(letter: ReportLetter, rule: string): string {
  return requiredUntilWhen(termsOf(letter), rule);
}

function termsOf({ kind, periods }: ReportLetter): WithTerms {
  return { kind, periods, dates: [] };
}
