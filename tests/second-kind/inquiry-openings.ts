import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { openingController } from '../../api/processes/opening/opening-controller.ts';
import {
  ProcessOpenings,
  type OpenedProcess,
  type OpeningRequest,
} from '../../api/processes/opening/process-openings.ts';
import { openedProcessView, presentOpened } from '../../api/processes/reading/process-view.ts';
import { text } from '../../api/validation/fields.ts';
import { inquiryAddressing } from './inquiry-kind.ts';
import type { Inquiry } from './inquiry.ts';

const openingBody = z.strictObject({
  office: text(40),
  rulebook: text(40).nullable().default(null),
  subject: text(200),
  askedOf: text(200),
});

/** Opens inquiries. */
@Injectable()
export class InquiryOpenings {
  readonly #openings: ProcessOpenings<Inquiry>;

  constructor(openings: ProcessOpenings<Inquiry>) {
    this.#openings = openings;
  }

  open(request: OpeningRequest & { readonly body: z.output<typeof openingBody> }): Promise<OpenedProcess> {
    const { subject, askedOf } = request.body;
    return this.#openings.open(request, {
      check: () => undefined,
      complete: (common) => ({ ...common, subject, askedOf }),
      countsFrom: () => null,
    });
  }
}

/** How inquiries are opened. */
export const inquiryOpening = openingController(inquiryAddressing, {
  summary: 'Open an inquiry',
  description: 'It is answered, or not.',
  body: openingBody,
  problems: [],
  openings: InquiryOpenings,
  answer: openedProcessView,
  present: presentOpened,
});
