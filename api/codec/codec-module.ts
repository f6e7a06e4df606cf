import { Module } from '@nestjs/common';
import { CodecController } from './codec-controller.ts';
import { PayloadDecoder } from './payload-decoder.ts';

@Module({ controllers: [CodecController], providers: [PayloadDecoder] })
export class CodecModule {}
