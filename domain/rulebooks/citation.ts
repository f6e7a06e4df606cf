import { DomainError } from '../error.ts';
import { message } from '../ground-messages.ts';

/** Statutes cited by article, under their short keys. */
const STATUTES: Readonly<Record<string, string>> = {
  ACL: '《行政强制法》',
  ALI: '《最高人民法院关于适用〈中华人民共和国行政诉讼法〉的解释》',
  ALL: '《行政诉讼法》',
  APL: '《行政处罚法》',
  ARL: '《行政复议法》',
  CC: '《民法典》',
  CPL: '《民事诉讼法》',
  FCI: '《最高人民法院、最高人民检察院关于办理诈骗刑事案件具体应用法律若干问题的解释》',
  LSS: '《劳动保障监察条例》',
  O310: '《行政执法机关移送涉嫌犯罪案件的规定》',
  PSP: '《公安机关办理刑事案件程序规定》',
  R765: '《社会保险经办条例》',
  RIR: '《行政复议法实施条例》',
  SIL: '《社会保险法》',
};

/** Sources cited as a whole, or already with their article where the statute is not Chinese. */
const WHOLE_SOURCES: Readonly<Record<string, string>> = {
  'Binh Duong coordination': 'Quy chế phối hợp giữa Bảo hiểm xã hội tỉnh và Công an tỉnh Bình Dương',
  'Dalian campaign': '大连市打击欺诈骗取社会保险基金专项行动（2021年）',
  'Decree 274/2025': 'Nghị định số 274/2025/NĐ-CP',
  'Fujian reward rules': '《福建省社会保险基金监督举报奖励实施细则（暂行）》',
  'fund supervision reporting rules': '《社会保险基金监督举报工作管理办法》',
  'Jiangxi notice': '江西省《关于建立联合追回违规领取社会保险待遇部门协作机制的通知》',
  'NDRC 2018/1704': '发改财经〔2018〕1704号',
  'Penal Code 214': 'Bộ luật Hình sự, Điều 214',
  'Penal Code 216': 'Bộ luật Hình sự, Điều 216',
  'SI Law 2024': 'Luật Bảo hiểm xã hội số 41/2024/QH15',
  'credit repair rules 2026': '自2026年4月1日起施行的信用修复规定',
  'dishonesty list rules': '《社会保险领域严重失信人名单管理暂行办法》',
  'office setting': '机构设定',
  'office setting (Vietnam)': 'Quy định của cơ quan bảo hiểm xã hội',
  'recovery study': '“追缴违规领取的社保基金”专题研究',
};

const CITED_BY_ARTICLE = /^(\S+) (\d[\d, -]*)$/;

/**
 * Spells out a short citation: 'ACL 54, 69' becomes 《行政强制法》第五十四条、第六十九条. Several sources are parted by
 * semicolons.
 * @throws DomainError `citation-unknown` for a source that is not registered here
 */
export function legalBasisOf(source: string): string {
  return source.split('; ').map(spelledOut).join('；');
}

function spelledOut(citation: string): string {
  const whole = WHOLE_SOURCES[citation];
  if (whole !== undefined) {
    return whole;
  }
  const [, key = '', articles = ''] = CITED_BY_ARTICLE.exec(citation) ?? [];
  const statute = STATUTES[key];
  if (statute === undefined) {
    throw new DomainError('citation-unknown', message('citation-unregistered', { citation }));
  }
  return `${statute}${articles.split(', ').map(articlesInChinese).join('、')}`;
}

function articlesInChinese(articles: string): string {
  return articles
    .split('-')
    .map((article) => `第${chineseNumeral(Number(article))}条`)
    .join('至');
}

/** Whole numbers from 1 to 9,999 as statutes number their articles: 10 is 十, 110 is 一百一十, 1005 is 一千零五. */
export function chineseNumeral(value: number): string {
  const digits = String(value);
  let text = '';
  for (const [index, digit] of [...digits].entries()) {
    const unit = ['', '十', '百', '千'][digits.length - 1 - index] ?? '';
    text += digit === '0' ? '零' : `${'一二三四五六七八九'.charAt(Number(digit) - 1)}${unit}`;
  }
  const withoutTrailingZeros = text.replace(/零+/g, '零').replace(/零$/, '');
  return value < 20 ? withoutTrailingZeros.replace(/^一十/, '十') : withoutTrailingZeros;
}
