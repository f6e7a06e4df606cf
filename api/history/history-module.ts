import { Module } from '@nestjs/common';
import { Events } from './events/events.ts';
import { RunEvents } from './events/run-events.ts';
import { Steps } from './steps/steps.ts';
import { TemporalUi } from './temporal-ui.ts';

/** What histories of every kind of process are read with. */
@Module({ providers: [Steps, RunEvents, Events, TemporalUi], exports: [Steps, Events, TemporalUi] })
export class HistoryModule {}
