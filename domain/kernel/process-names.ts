import type { KernelClock, KernelDuty, KernelPayloads, KernelPeriod, KernelScope } from './kernel-payloads.ts';

/** What the parts of one kind of process are called, as types. */
export interface ProcessNames {
  /** What kind of process it is, by its name in the record. */
  readonly kind: string;
  /** Documents that it can issue. */
  readonly documentKind: string;
  /** What people can tell it, by command. */
  readonly commands: KernelPayloads;
  /** The periods that its rules count, by their rows in the rulebook. */
  readonly period: string;
  /** Why a clock of its own runs. */
  readonly clock: string;
  /** What else within it a clock may belong to. */
  readonly scope: string;
  /** What it can ask of people. */
  readonly duty: string;
  /** Where it can stand while it is open. */
  readonly stage: string;
  /** How it can end. */
  readonly outcome: string;
  /** The facts that it takes in and that clocks count from. */
  readonly fact: string;
  /** A step that burdens somebody, and that it would take by itself where nothing speaks against it. */
  readonly burden: string;
  /** A step that it would take by itself, and that may have to wait for a second person. */
  readonly ownStep: { readonly kind: string; readonly actId?: string };
}

export type CommandName<N extends ProcessNames> = keyof N['commands'] & string;
export type ClockName<N extends ProcessNames> = N['clock'] | KernelClock;
export type DutyName<N extends ProcessNames> = N['duty'] | KernelDuty;
export type PeriodName<N extends ProcessNames> = N['period'] | KernelPeriod;
export type ScopeName<N extends ProcessNames> = N['scope'] | KernelScope;
export type StageName<N extends ProcessNames> = N['stage'] | 'closed';
