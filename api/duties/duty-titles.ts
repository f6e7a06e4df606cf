import { kernelDuties } from '../../domain/kernel/duties/kernel-duties.ts';
import { dutyKinds as dutiesOfCase } from '../../domain/recovery-case/duty-kinds.ts';

const titles: Readonly<Record<string, { readonly title: string; readonly titleChinese: string }>> = {
  ...kernelDuties,
  ...dutiesOfCase,
};

/** Every kind of duty that a process of the product can have. */
export const kindsOfDuty = Object.keys(titles);

/** What a duty is called; one that this version does not know any more, by its code. */
export function dutyTitle(kind: string): { readonly title: string; readonly titleChinese: string } {
  const { title, titleChinese } = titles[kind] ?? { title: kind, titleChinese: kind };
  return { title, titleChinese };
}
