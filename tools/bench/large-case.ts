import { addMonths, lastDayOfMonth, plainDate } from '../../domain/calendar/plain-date.ts';
import { minorUnits } from '../../domain/money/money.ts';
import type { CaseOpening } from '../../domain/recovery-case/case-opening.ts';
import type { RecoveryCaseState } from '../../domain/recovery-case/case-state.ts';
import type { ClaimPeriod } from '../../domain/recovery-case/claim-period.ts';
import type { DocumentKind } from '../../domain/recovery-case/document-kinds.ts';
import { latestDocument } from '../../domain/recovery-case/issue-document.ts';
import type { NamedPerson } from '../../domain/recovery-case/people/people-payloads.ts';
import { servedAddressees } from '../../domain/recovery-case/service/addressee.ts';
import { rulebook } from '../../domain/rulebooks/registry.ts';
import { SimulatedCase } from './simulated-case.ts';

export interface LargeCaseSize {
  /** The dead person, two who drew after the death, the guardian of an heir, and heirs for the rest; at least 8. */
  readonly addressees: number;
  /** Each month of the benefit is a claim period of its own; the last twenty-four lie after the death. */
  readonly claimPeriods: number;
}

/** As large as cases come. */
export const largestCase: LargeCaseSize = { addressees: 34, claimPeriods: 200 };

/** How far a large case can have come, in this order. */
export const largeCasePoints = ['heirs-named', 'confirmed', 'decided', 'demanded', 'at-court'] as const;
export type LargeCasePoint = (typeof largeCasePoints)[number];

const openedOn = plainDate('2026-01-05');
const firstMonth = plainDate('2008-01-01');
const monthsAfterDeath = 24;
const monthlyBenefit = minorUnits(250_000);
const peopleBesideHeirs = 4;

/**
 * A case with many heirs and many claim periods: fraud is suspected, each heir answers up to a share of their own, one of them
 * through a guardian, and some have paid a part.
 */
export function simulateLargeCase(point: LargeCasePoint, size: LargeCaseSize = largestCase): SimulatedCase {
  const simulated = new SimulatedCase(openingOf(size), openedOn);
  for (const each of largeCasePoints.slice(0, largeCasePoints.indexOf(point) + 1)) reach[each](simulated, size);
  return simulated;
}

/** Such a case as it stands then. */
export function largeCase(point: LargeCasePoint, size: LargeCaseSize = largestCase): RecoveryCaseState {
  return simulateLargeCase(point, size).state;
}

const reach: Readonly<Record<LargeCasePoint, (simulated: SimulatedCase, size: LargeCaseSize) => void>> = {
  'heirs-named': (simulated, { addressees, claimPeriods }) => {
    const diedOn = lastDayOfMonth(addMonths(firstMonth, claimPeriods - monthsAfterDeath - 1));
    simulated.give('record-death', { addresseeId: null, diedOn, note: '', divided: [] });
    const heirs = Array.from({ length: addressees - peopleBesideHeirs }, (_, index) => ({
      ...named(`继承人${index + 1}`),
      relationship: '子女',
      estateShare: minorUnits(1_000_000 + 10_000 * index),
    }));
    simulated.give('name-heirs', { deceasedId: null, heirs });
    for (const name of ['领取人一', '领取人二'])
      simulated.give('name-drawer', { ...named(name), relationship: '亲属', drewFrom: null });
    const guardian = { ...named('监护人'), relationship: '父亲', incapableSince: openedOn };
    simulated.give('appoint-guardian', { addresseeId: 'R2', ...guardian });
  },
  confirmed: (simulated) => {
    simulated.give('confirm-overpayment', {
      amounts: simulated.state.claimPeriods.map(({ id, amount }) => ({ claimPeriodId: id, amount })),
      suspicion: 'fraud',
      continuingBenefit: null,
      findings: '死亡后继续领取养老金。',
    });
    for (const addresseeId of ['R3', 'R4', 'R5'])
      simulated.give('record-payment', {
        amount: minorUnits(130_000),
        receivedOn: simulated.today,
        reference: `bank-${addresseeId}`,
        payer: addresseeId,
        addresseeId,
      });
  },
  decided: (simulated) => {
    serveOnEverybody(simulated, 'advance-notice');
    serveOnEverybody(simulated, 'recovery-decision');
  },
  demanded: (simulated) => serveOnEverybody(simulated, 'demand-letter'),
  'at-court': (simulated) => simulated.runUntil(({ court }) => court?.status === 'filed'),
};

function serveOnEverybody(simulated: SimulatedCase, kind: DocumentKind): void {
  simulated.runUntil((state) => latestDocument(state, kind) !== undefined);
  const document = latestDocument(simulated.state, kind);
  if (document === undefined) return;
  for (const { id } of servedAddressees(simulated.state.addressees))
    simulated.give('record-service', {
      documentId: document.id,
      addresseeId: id,
      servedOn: simulated.today,
      way: 'direct',
      proof: '本人签收。',
    });
}

function openingOf({ claimPeriods }: LargeCaseSize): CaseOpening {
  return {
    processId: '0190a0b0-0000-8000-8000-000000000034',
    number: 'LARGEST',
    office: {
      id: 'dayu',
      name: '大余县社会保险中心',
      timeZone: 'Asia/Shanghai',
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
    violation: 'pension-by-concealment-or-forged-papers',
    source: 'data-match',
    foundOn: plainDate('2026-01-04'),
    person: { ...named('戴某'), identityNumber: '360723194503120016', diedOn: null, prison: null },
    debtor: null,
    currency: 'CNY',
    claimPeriods: Array.from({ length: claimPeriods }, (_, index) => monthOfBenefit(index)),
    currentBenefit: null,
    openedBy: { id: 'caseworker-1', name: '经办人一' },
    requestDigest: 'large',
    requestId: 'large',
  };
}

function monthOfBenefit(index: number): ClaimPeriod {
  const from = addMonths(firstMonth, index);
  return { id: `P${index + 1}`, from, to: lastDayOfMonth(from), benefitCode: 'basic-pension', amount: monthlyBenefit };
}

function named(name: string): NamedPerson {
  return { name, identityNumber: null, address: '江西省大余县某村', telephone: null };
}
