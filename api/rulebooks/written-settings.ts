import type { Currency, MinorUnits } from '../../domain/money/money.ts';
import type { LadderSettings } from '../../domain/rulebooks/rulebook.ts';
import { length, list, money } from '../../wording/formats.ts';
import { serviceWayWordings } from '../../wording/recovery-case/service-ways.ts';
import { gateStepWordings } from '../../wording/rulebooks/gate-steps.ts';
import { wordingOfOption } from '../../wording/rulebooks/open-points.ts';
import { choiceWordings, natureWordings } from '../../wording/rulebooks/settings.ts';
import type { Wording } from '../../wording/wording.ts';
import { called, readersLanguage } from '../language/readers-language.ts';

/** What an office's answer to an open point says, in the reader's language. */
export function optionInWords(point: string, option: string): string {
  const wording = wordingOfOption(point, option);
  return wording === undefined ? option : called(wording);
}

/** Yes or no, in the reader's language. */
export function yesOrNo(value: boolean): string {
  return called(choiceWordings[value ? 'yes' : 'no']);
}

/** What an office has set, as its readers say it. */
export const writtenSettings: {
  readonly [Name in keyof LadderSettings]: (settings: LadderSettings, currency: Currency) => string;
} = {
  withholdingRateBasisPoints: ({ withholdingRateBasisPoints }) => `${withholdingRateBasisPoints / 100} %`,
  withholdingFloor: ({ withholdingFloor }, currency) => sumOrNone(withholdingFloor, currency),
  withholdingLimitMonths: ({ withholdingLimitMonths }) => length(readersLanguage(), withholdingLimitMonths, 'months'),
  fraudFigure: ({ fraudFigure }, currency) => sumOrNone(fraudFigure, currency),
  suspendOnPublicNotice: ({ suspendOnPublicNotice }) => yesOrNo(suspendOnPublicNotice),
  referralWithoutDecision: ({ referralWithoutDecision }) => called(choiceWordings[referralWithoutDecision]),
  smallSum: ({ smallSum }, currency) => sumOrNone(smallSum, currency),
  serviceWays: ({ serviceWays }) => listed(serviceWays.map((way) => serviceWayWordings[way])),
  allocationOrder: ({ allocationOrder }) => listed(allocationOrder.map((nature) => natureWordings[nature])),
  gates: ({ gates }) => listed(gates.map((step) => gateStepWordings[step])),
  restDays: ({ restDays }) => called(choiceWordings[restDays]),
  decidingBody: ({ decidingBody }) => called(choiceWordings[decidingBody]),
  courtWindowEnds: ({ courtWindowEnds }) => called(choiceWordings[courtWindowEnds]),
  demandAfter: ({ demandAfter }) => called(choiceWordings[demandAfter]),
  lateCourtApplication: ({ lateCourtApplication }) => called(choiceWordings[lateCourtApplication]),
  judgmentRoute: ({ judgmentRoute }) => called(choiceWordings[judgmentRoute]),
};

function listed(wordings: readonly Wording[]): string {
  return wordings.length === 0 ? called(choiceWordings.none) : list(readersLanguage(), wordings.map(called));
}

function sumOrNone(amount: MinorUnits | null, currency: Currency): string {
  return amount === null ? called(choiceWordings.none) : money(readersLanguage(), { amount, currency });
}
