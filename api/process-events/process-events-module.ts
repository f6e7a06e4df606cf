import { Module } from '@nestjs/common';
import { SharedByProcessesModule } from '../processes/process-module.ts';
import { EventDispatcher } from './event-dispatcher.ts';

/** What processes tell each other reaches them. */
@Module({ imports: [SharedByProcessesModule], providers: [EventDispatcher] })
export class ProcessEventsModule {}
