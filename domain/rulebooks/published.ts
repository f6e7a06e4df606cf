import { china } from './china/china.ts';
import { dalian } from './china/dalian.ts';
import { fujian } from './china/fujian.ts';
import { jiangxi } from './china/jiangxi.ts';
import type { Rulebook } from './rulebook.ts';
import { binhDuong } from './vietnam/binh-duong.ts';

/**
 * Every published version of every rulebook, oldest first. A version that was published is never edited or removed,
 * because open cases keep the one they began under: a change is a new version at the end. Whoever rehearses one before it is
 * published puts it there for as long as that takes.
 */
export const publishedRulebooks: Rulebook[] = [china, jiangxi, dalian, fujian, binhDuong];
