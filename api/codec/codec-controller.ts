import { Body, Controller, HttpCode, Post, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { CodecOriginGuard } from './codec-origin-guard.ts';
import { payloadsBody, type PayloadsBody } from './payload-json.ts';
import { PayloadDecoder } from './payload-decoder.ts';

/**
 * The codec endpoint that the Temporal UI is started with: a manager there reads words, not ciphertext. It only decodes;
 * nothing is ever started from the UI, so nothing needs to be encrypted for it.
 */
@ApiExcludeController()
@Controller('codec')
@UseGuards(CodecOriginGuard)
export class CodecController {
  readonly #decoder: PayloadDecoder;

  constructor(decoder: PayloadDecoder) {
    this.#decoder = decoder;
  }

  @Post('decode')
  @HttpCode(200)
  async decode(@Body({ schema: payloadsBody }) body: PayloadsBody): Promise<PayloadsBody> {
    return { payloads: await this.#decoder.decode(body.payloads) };
  }
}
