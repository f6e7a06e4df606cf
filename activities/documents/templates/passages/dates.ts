import type { PlainDate } from '../../../../domain/calendar/plain-date.ts';
import type { PeriodUnit } from '../../../../domain/periods/period-rule.ts';
import type { AnnouncedPeriod } from '../../../../domain/kernel/new-document.ts';
import type { DocumentDate } from '../../../../domain/recovery-case/document-request.ts';
import { DocumentError } from '../../document-error.ts';
import type { LetterBlock } from '../../letter-content.ts';
import { paragraph } from '../../letter-content.ts';
import { isCountedBack, ownNames, ruleWording } from './rule-wording.ts';

/** A letter as far as it says until when something is to be done. */
export interface WithTerms {
  readonly kind: keyof typeof ownNames;
  readonly dates: readonly DocumentDate[];
  readonly periods: readonly AnnouncedPeriod[];
}

/** Writes a day as letters do: 2026年3月4日. */
export function dateInChinese(date: PlainDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

export function rangeInChinese(from: PlainDate, to: PlainDate): string {
  return from === to ? dateInChinese(from) : `${dateInChinese(from)}至${dateInChinese(to)}`;
}

/** The last day of a date, marked where the yearly notice on days off may still move it: 2026年3月4日（暂定）. */
export function lastDayInChinese(date: DocumentDate): string {
  return `${dateInChinese(date.due)}${date.provisional ? '（暂定）' : ''}`;
}

/** How long a period is: 10个工作日, 60日, 6个月. */
export function lengthInChinese(period: AnnouncedPeriod): string {
  return `${period.length}${unitWordings[period.unit]}`;
}

const unitWordings: Readonly<Record<PeriodUnit, string>> = {
  'calendar-days': '日',
  'working-days': '个工作日',
  months: '个月',
  years: '年',
  hours: '小时',
};

/**
 * Until when something is asked for, to be followed by what is asked: the last day where it is known, else the period
 * from its start. Null when the request has neither.
 */
export function untilWhen(request: WithTerms, rule: string): string | null {
  const date = request.dates.find((candidate) => candidate.rule === rule);
  if (date !== undefined) {
    return `于${dateInChinese(date.due)}（${date.provisional ? '暂定，' : ''}含当日）前`;
  }
  const period = request.periods.find((candidate) => candidate.rule === rule);
  return period === undefined ? null : `${spanInChinese(request, period)}内`;
}

/**
 * As {@link untilWhen}, for what the law requires the document to say.
 * @throws DocumentError `document-date-missing`
 */
export function requiredUntilWhen(request: WithTerms, rule: string): string {
  const text = untilWhen(request, rule);
  if (text === null) {
    throw new DocumentError(
      'document-date-missing',
      `A document of the kind "${request.kind}" must state the date or period of rule ${rule}; the request has neither.`,
    );
  }
  return text;
}

/** All dates and periods with the law of each, for who has to keep them; nothing where there are none. */
export function termsForAddressee(request: WithTerms): readonly LetterBlock[] {
  const { periods } = request;
  const counting = '期限开始的当日不计入；期限的最后一日是法定休假日的，以法定休假日结束的次日为最后一日。';
  const workingDays = periods.some(({ unit }) => unit === 'working-days') ? '以工作日计算的期限不含法定休假日。' : '';
  return [...termsForAuthority(request), ...(periods.length === 0 ? [] : [paragraph(`${counting}${workingDays}`)])];
}

/** As {@link termsForAddressee}, for authorities, whom nobody tells how to count. */
export function termsForAuthority(request: WithTerms): readonly LetterBlock[] {
  const rows = [
    ...request.dates.map((date) => [
      titleInChinese(date),
      `${lastDayInChinese(date)}为最后一日`,
      basisInLetters(date.legalBasis),
    ]),
    ...request.periods.map((period) => [
      titleInChinese(period),
      spanInChinese(request, period),
      basisInLetters(period.legalBasis),
    ]),
  ];
  if (rows.length === 0) {
    return [];
  }
  const table: LetterBlock = {
    kind: 'table',
    columns: [
      { title: '事项', alignment: 'left', width: 'rest' },
      { title: '期限', alignment: 'left', width: 'rest' },
      { title: '依据', alignment: 'left', width: 'rest' },
    ],
    rows,
    totals: [],
  };
  const provisional = request.dates.some((date) => date.provisional);
  return provisional ? [table, paragraph(provisionalNote)] : [table];
}

const provisionalNote =
  '标有“暂定”的日期，因所涉年度的放假安排尚未公布而暂按现有日历计算；公布后如有变动，另行书面通知。';

/**
 * The law that a term rests on. A rulebook also names where a length comes from if the law leaves it open (a study, the
 * office's setting): to the addressee that is the authority's own determination.
 */
export function basisInLetters(legalBasis: string): string {
  const sources = legalBasis.split(/；|; /);
  const laws = sources.filter((source) => source.includes('《'));
  const determined = '本单位依法确定的期限';
  if (laws.length === 0) {
    return determined;
  }
  return laws.length === sources.length ? laws.join('；') : `${laws.join('；')}；${determined}`;
}

function titleInChinese(term: DocumentDate | AnnouncedPeriod): string {
  return ruleWording(term.rule).title;
}

/** A period from its start: 自本决定书送达之日起60日; one that counts back: 举行听证之日前7个工作日. */
function spanInChinese(request: WithTerms, period: AnnouncedPeriod): string {
  const start = ruleWording(period.rule).startsFrom.replace('本文书', ownNames[request.kind]);
  return isCountedBack(period.rule)
    ? `${start}之日前${lengthInChinese(period)}`
    : `自${start}之日起${lengthInChinese(period)}`;
}
