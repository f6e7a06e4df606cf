import { Module, type OnApplicationBootstrap } from '@nestjs/common';
import { CalendarStore } from './calendar-store.ts';
import { CalendarsController } from './calendars-controller.ts';
import { HolidayNotices } from './holiday-notices.ts';
import { Rollouts } from './rollouts.ts';

/** At every start the record gets what it lacks of the product's calendars, and rollouts that were cut off go on. */
@Module({
  controllers: [CalendarsController],
  providers: [CalendarStore, HolidayNotices, Rollouts],
  exports: [CalendarStore, Rollouts],
})
export class CalendarsModule implements OnApplicationBootstrap {
  readonly #store: CalendarStore;
  readonly #notices: HolidayNotices;

  constructor(store: CalendarStore, notices: HolidayNotices) {
    this.#store = store;
    this.#notices = notices;
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.#store.keepShipped();
    await this.#notices.resume(await this.#store.inForce());
  }
}
