import { DomainError } from '../../../domain/error.ts';
import { gateSteps } from '../../../domain/rulebooks/gate-step.ts';
import type { OfficeSettings } from '../../../domain/rulebooks/office-settings.ts';
import type { ProposedSettings } from '../../../domain/rulebooks/office-settings-check.ts';
import { openPointOptions } from '../../../domain/rulebooks/china/open-point-options.ts';
import { rulebook } from '../../../domain/rulebooks/registry.ts';
import { minorUnits } from '../../../domain/money/money.ts';
import { officeSettings } from '../../sample/sample-case.ts';
import type { Draws } from '../walks/draws.ts';

const rows = Object.values(rulebook('cn').periods).flatMap(({ id, configurable }) => (configurable ? [id] : []));
const lengths = [1, 120, 121, 730, 2_500, 2_501, 3_650, 3_651, 100_000];

/** Settings at the edges of what an office may set: those that are refused are left out, one by one. */
export function settingsAtTheEdges(draws: Draws): OfficeSettings {
  const figures: Partial<ProposedSettings['settings']> = {
    withholdingRateBasisPoints: draws.oneOf([0, 1, 2_000, 10_000, 10_001]) ?? 1,
    withholdingLimitMonths: draws.oneOf([1, 240, 241, 600]) ?? 1,
    withholdingFloor: minorUnits(draws.oneOf([0, 9_999_999_999_999]) ?? 0),
    smallSum: minorUnits(draws.oneOf([1, 100_000, 9_999_999_999_999]) ?? 1),
    suspendOnPublicNotice: draws.chance(50),
    gates: draws.chance(30) ? gateSteps : [],
  };
  const everyRow = draws.chance(30) ? draws.oneOf(lengths) : undefined;
  const parts: readonly Partial<ProposedSettings>[] = [
    ...rows.map((row) => ({ periods: { [row]: everyRow ?? draws.oneOf(lengths) ?? 1 } })),
    ...Object.entries(figures).map(([name, value]) => ({ settings: { [name]: value } })),
  ];
  const allowed = parts.filter(isAllowed);
  const openPoints = Object.entries(openPointOptions).flatMap(([number, options]) => {
    const option = draws.oneOf(Object.keys(options));
    return draws.chance(40) && option !== undefined ? [[number, option] as const] : [];
  });
  const together = allowed.reduce<ProposedSettings>(
    (all, { periods, settings }) => ({
      ...all,
      periods: { ...all.periods, ...periods },
      settings: { ...all.settings, ...settings },
    }),
    { periods: { A7: 30 }, settings: {}, openPoints: Object.fromEntries(openPoints) },
  );
  return officeSettings(together, `dayu.cn.${draws.below(1_000)}`);
}

function isAllowed(part: Partial<ProposedSettings>): boolean {
  try {
    officeSettings(part);
    return true;
  } catch (error) {
    if (error instanceof DomainError && error.code === 'setting-out-of-range') return false;
    throw error;
  }
}
