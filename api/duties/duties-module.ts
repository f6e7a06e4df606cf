import { Module } from '@nestjs/common';
import { servedKinds } from '../served-kinds.ts';
import { AddressesOfKinds } from './addresses-of-kinds.ts';
import { DutiesController } from './duties-controller.ts';
import { DutySearch } from './duty-search.ts';

@Module({
  controllers: [DutiesController],
  providers: [DutySearch, { provide: AddressesOfKinds, useFactory: () => new AddressesOfKinds(servedKinds) }],
  exports: [AddressesOfKinds],
})
export class DutiesModule {}
