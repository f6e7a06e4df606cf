import { period } from '../rule-rows.ts';

/**
 * Reports of wrongdoing against the funds, and their rewards: rows G3 and G5 to G8. Of the national rules on reports no clean
 * text has been read beyond article 9; what stands on the rest is less sure.
 */
export const reportAndRewardPeriods = [
  period({
    id: 'G5.screen',
    length: 5,
    unit: 'working-days',
    source: 'fund supervision reporting rules',
  }),
  period({
    id: 'G5.reply',
    length: 10,
    unit: 'working-days',
    source: 'fund supervision reporting rules',
  }),
  period({
    id: 'G5.transfer',
    length: 5,
    unit: 'working-days',
    source: 'fund supervision reporting rules; office setting',
    confidence: 'medium',
    configurable: true,
  }),
  period({
    id: 'G6.handle',
    length: 60,
    unit: 'working-days',
    source: 'fund supervision reporting rules',
    confidence: 'medium',
  }),
  period({
    id: 'G6.extend',
    length: 30,
    unit: 'working-days',
    source: 'fund supervision reporting rules',
    confidence: 'medium',
  }),
  period({
    id: 'G7.answer',
    length: 10,
    unit: 'working-days',
    source: 'fund supervision reporting rules; office setting',
    confidence: 'medium',
    configurable: true,
  }),
  period({
    id: 'G3.notice',
    length: 10,
    unit: 'working-days',
    source: 'Fujian reward rules',
  }),
  period({
    id: 'G3.claim',
    length: 30,
    unit: 'working-days',
    source: 'Fujian reward rules',
  }),
  period({
    id: 'G3.reach',
    length: 30,
    unit: 'working-days',
    source: 'Fujian reward rules; office setting',
    confidence: 'medium',
    configurable: true,
  }),
  period({
    id: 'G8.pay',
    length: 15,
    unit: 'working-days',
    source: 'Fujian reward rules; office setting',
    confidence: 'medium',
    configurable: true,
  }),
  period({
    id: 'G8.recall',
    length: 30,
    unit: 'calendar-days',
    source: 'Fujian reward rules; office setting',
    confidence: 'medium',
    configurable: true,
  }),
  period({
    id: 'report.reminder',
    length: 30,
    unit: 'calendar-days',
    rolling: 'nominal',
    source: 'office setting',
    confidence: 'medium',
    configurable: true,
  }),
];
