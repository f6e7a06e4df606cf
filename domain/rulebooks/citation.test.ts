import { describe, expect, it } from '@jest/globals';
import { chineseNumeral, legalBasisOf } from './citation.ts';

describe('spelling out a citation', () => {
  it.each([
    ['ACL 54, 69', '《行政强制法》第五十四条、第六十九条'],
    ['APL 63-64, 85', '《行政处罚法》第六十三条至第六十四条、第八十五条'],
    ['CC 1159, 1161', '《民法典》第一千一百五十九条、第一千一百六十一条'],
    ['R765 46; office setting', '《社会保险经办条例》第四十六条；机构设定'],
    ['Penal Code 216', 'Bộ luật Hình sự, Điều 216'],
  ])('makes %s a full one', (source, expected) => {
    expect(legalBasisOf(source)).toBe(expected);
  });

  it.each(['XYZ 1', 'ACL', 'ACL five', '', 'ACL 54;69'])('refuses %j', (source) => {
    expect(() => legalBasisOf(source)).toThrow(expect.objectContaining({ code: 'citation-unknown' }));
  });

  it.each([
    [1, '一'],
    [10, '十'],
    [15, '十五'],
    [20, '二十'],
    [53, '五十三'],
    [100, '一百'],
    [101, '一百零一'],
    [110, '一百一十'],
    [153, '一百五十三'],
    [188, '一百八十八'],
    [985, '九百八十五'],
    [1_005, '一千零五'],
    [1_010, '一千零一十'],
    [1_159, '一千一百五十九'],
  ])('numbers article %d as statutes do', (value, expected) => {
    expect(chineseNumeral(value)).toBe(expected);
  });
});
