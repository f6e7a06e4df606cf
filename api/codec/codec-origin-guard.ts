import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { ApiEnvironment } from '../environment.ts';
import { sentence } from '../language/readers-language.ts';
import { Problem } from '../problems/problem.ts';

/** Lets no page but the Temporal UI decode payloads; command line tools, which send no origin, pass. */
@Injectable()
export class CodecOriginGuard implements CanActivate {
  readonly #environment: ApiEnvironment;

  constructor(environment: ApiEnvironment) {
    this.#environment = environment;
  }

  canActivate(context: ExecutionContext): boolean {
    const origin = context.switchToHttp().getRequest<Request>().header('Origin');
    if (origin === undefined || origin === this.#environment.settings.temporalUiUrl) return true;
    throw new Problem({
      code: 'origin-not-allowed',
      detail: sentence('origin-of-codec'),
    });
  }
}
