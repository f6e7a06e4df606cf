import type { RecoveryCase } from '../../domain/recovery-case/case-state.ts';
import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import type { Calendar } from '../../domain/calendar/calendar.ts';
import { chinaCalendar } from '../../domain/calendar/china-calendar.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { parseAmount } from '../../domain/money/money.ts';
import type { CaseOpening } from '../../domain/recovery-case/case-opening.ts';
import { withWords } from '../../domain/kernel/kept-text.ts';
import type { OfficeSettings } from '../../domain/rulebooks/office-settings.ts';
import { settingsOf, type ProposedSettings } from '../../domain/rulebooks/office-settings-check.ts';
import { rulebook } from '../../domain/rulebooks/registry.ts';
import { simulatedOpening, SimulatedProcess } from './simulated-process.ts';
import { reading } from './words.ts';

const timeZone = 'Asia/Shanghai';

export const yuan = (text: string): ReturnType<typeof parseAmount> => parseAmount(text, 'CNY');

/** A version of an office's settings, as somebody would propose it. */
export function officeSettings(proposed: Partial<ProposedSettings>, version = 'dayu.cn.1'): OfficeSettings {
  return settingsOf(rulebook('cn'), version, { periods: {}, settings: {}, openPoints: {}, ...proposed });
}

/** A case as an office would open it; parts can be replaced. */
export function sampleOpening(part: Partial<CaseOpening> = {}): CaseOpening {
  return {
    processId: '0190a0b0-0000-8000-8000-000000000001',
    number: 'DAYU-2026-000001-78',
    office: {
      id: 'dayu',
      name: '大余县社会保险中心',
      timeZone,
      address: '大余县',
      telephone: '0797-0000000',
      decidingAuthority: '大余县人力资源和社会保障局',
      reconsiderationAuthority: '大余县人民政府',
      court: '大余县人民法院',
      policeAuthority: '大余县公安局',
      receivingAccount: '大余县社会保险基金收入户',
    },
    rulebook: { id: 'cn', version: rulebook('cn').version },
    officeSettings: null,
    scheme: 'employee-pension',
    violation: 'pension-after-death',
    source: 'data-match',
    foundOn: plainDate('2026-01-04'),
    person: {
      name: '戴某',
      identityNumber: '360723194503120016',
      address: '大余县某镇',
      telephone: null,
      diedOn: plainDate('2017-03-01'),
      prison: null,
    },
    debtor: null,
    currency: 'CNY',
    claimPeriods: [
      {
        id: 'P1',
        from: plainDate('2017-04-01'),
        to: plainDate('2019-12-31'),
        benefitCode: 'basic-pension',
        amount: yuan('128900.00'),
      },
    ],
    currentBenefit: null,
    openedBy: { id: 'caseworker-1', name: '经办人一' },
    requestDigest: 'sample',
    requestId: 'sample',
    ...part,
  };
}

/** A case outside any workflow. */
export class SimulatedCase extends SimulatedProcess<RecoveryCase> {
  constructor(openedOn: string, opening: CaseOpening = sampleOpening(), calendar: Calendar = chinaCalendar) {
    super(recoveryCase, simulatedOpening(recoveryCase, openedOn, opening, calendar));
  }

  /** A part of the case with what people have written in words, as its record has them. */
  inWords(part: unknown): unknown {
    return withWords(part, reading(this.records));
  }

  /** Kinds of all documents issued, in order. */
  documents(): readonly string[] {
    return this.state.documents.map(({ kind }) => kind);
  }
}
