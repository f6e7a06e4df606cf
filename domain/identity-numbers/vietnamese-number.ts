import type { ReadNumber } from './read-number.ts';

/** Provinces and cities by the first three digits, as they were when numbers of twelve digits began (Circular 07/2016/TT-BCA). */
const provinces = new Set(
  (
    '001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 044 045 046 ' +
    '048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 089 091 092 093 094 095 096'
  ).split(' '),
);

/** The century of birth by the fourth digit, which tells the sex as well: 0 and 1 for those born from 1900 on, 2 and 3 from 2000. */
function centuryOf(digit: string): number {
  return 19 + Math.floor(Number(digit) / 2);
}

/** What a number of twelve digits, or of nine as they were before, says; null for any other. */
export function readCitizenNumber(normal: string): ReadNumber | null {
  if (/^\d{9}$/.test(normal)) return { faults: [], born: null };
  if (!/^\d{12}$/.test(normal)) return null;
  const century = centuryOf(normal.charAt(3));
  const isPossible = century <= 20;
  const year = `${century}${normal.slice(4, 6)}`;
  return {
    faults: [
      ...(provinces.has(normal.slice(0, 3)) ? [] : (['region'] as const)),
      ...(isPossible ? [] : (['date'] as const)),
    ],
    born: isPossible ? { earliest: `${year}-01-01`, latest: `${year}-12-31` } : null,
  };
}
