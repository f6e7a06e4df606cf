import { gateSteps } from '../../../domain/rulebooks/gate-step.ts';
import { openPoints } from '../../../domain/rulebooks/china/open-point-options.ts';
import type { OfficeSettings } from '../../../domain/rulebooks/office-settings.ts';
import { officeSettings, yuan } from '../../sample/sample-case.ts';

/** Each answer to each open point stands in one of them; lengths, figures and gates as offices set them. */
export function settingsToKeep(): readonly OfficeSettings[] {
  const most = Math.max(...Object.values(openPoints).map((options) => Object.keys(options).length));
  const answers = Array.from({ length: most }, (_, index) =>
    Object.fromEntries(
      Object.entries(openPoints).map(([number, options]) => {
        const names = Object.keys(options);
        return [number, names[index % names.length] ?? ''];
      }),
    ),
  );
  return [
    officeSettings({ periods: { A7: 45, reply: 25, 'A6.defence': 10 }, settings: { gates: gateSteps } }, 'dayu.cn.1'),
    officeSettings(
      {
        settings: {
          withholdingRateBasisPoints: 1_000,
          withholdingFloor: yuan('800.00'),
          withholdingLimitMonths: 24,
          fraudFigure: yuan('6000.00'),
          suspendOnPublicNotice: false,
          referralWithoutDecision: 'wait',
          smallSum: yuan('100.00'),
          serviceWays: ['direct'],
          gates: [],
        },
      },
      'dayu.cn.2',
    ),
    ...answers.map((chosen, index) => officeSettings({ openPoints: chosen }, `dayu.cn.${index + 3}`)),
  ];
}
