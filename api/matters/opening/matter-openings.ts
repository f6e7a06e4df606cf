import { Injectable } from '@nestjs/common';
import type { ReportedMatter } from '../../../domain/processes/reported-matter/state.ts';
import { ProcessOpenings, type OpenedProcess, type OpeningRequest } from '../../processes/opening/process-openings.ts';
import type { MatterOpeningBody } from './matter-opening-body.ts';

/** Opens reported matters. */
@Injectable()
export class MatterOpenings {
  readonly #openings: ProcessOpenings<ReportedMatter>;

  constructor(openings: ProcessOpenings<ReportedMatter>) {
    this.#openings = openings;
  }

  /** @throws Problem as `ProcessOpenings.open` does */
  open(request: OpeningRequest & { readonly body: MatterOpeningBody }): Promise<OpenedProcess> {
    const { subject } = request.body;
    return this.#openings.open(request, {
      check: () => undefined,
      complete: (common) => ({ ...common, subject }),
      countsFrom: () => null,
    });
  }
}
