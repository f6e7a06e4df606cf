/** Steps for which an office may want a second person (四眼原则): the approver is none of those who edited the case. */
export const gateSteps = {
  decision: { title: 'Issue of the decision', titleChinese: '作出追回决定' },
  'court-application': { title: 'Application to the court', titleChinese: '申请强制执行' },
  referral: { title: 'Transfer to the police', titleChinese: '移送公安机关' },
  waiver: { title: 'Waiver', titleChinese: '核销、免予追回' },
  reward: { title: 'Reward', titleChinese: '举报奖励' },
  reopening: { title: 'Reopening', titleChinese: '恢复办理' },
  correction: { title: 'Correction of claim or bookings', titleChinese: '更正' },
} as const satisfies Record<string, { title: string; titleChinese: string }>;
export type GateStep = keyof typeof gateSteps;

export function isGateStep(text: string): text is GateStep {
  return Object.hasOwn(gateSteps, text);
}
