import { Module, type OnApplicationBootstrap } from '@nestjs/common';
import { CalendarShelf } from './calendar-shelf.ts';
import { CalendarsController } from './calendars-controller.ts';
import { HolidayNotices } from './holiday-notices.ts';
import { Rollouts } from './rollouts.ts';

/** At every start the record gets what it lacks of the product's calendars, and rollouts that were cut off go on. */
@Module({
  controllers: [CalendarsController],
  providers: [CalendarShelf, HolidayNotices, Rollouts],
  exports: [CalendarShelf, Rollouts],
})
export class CalendarsModule implements OnApplicationBootstrap {
  readonly #shelf: CalendarShelf;
  readonly #notices: HolidayNotices;

  constructor(shelf: CalendarShelf, notices: HolidayNotices) {
    this.#shelf = shelf;
    this.#notices = notices;
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.#shelf.keepShipped();
    await this.#notices.resume(await this.#shelf.inForce());
  }
}
