import { Injectable } from '@nestjs/common';
import type { ReporterSecret } from '../../../contracts/reporter-store.ts';
import { SealedReporters } from '../../../database/reporters/sealed-reporters.ts';
import { dateAt } from '../../../domain/calendar/time-zone.ts';
import { checkOpening } from '../../../domain/processes/reward/opening.ts';
import type { ReportOpening } from '../../../domain/processes/reward/report-opening.ts';
import type { Reward } from '../../../domain/processes/reward/state.ts';
import { ApiEnvironment } from '../../environment.ts';
import { canonicalJson } from '../../idempotency/canonical-json.ts';
import { uuidOf } from '../../idempotency/digest.ts';
import {
  ProcessOpenings,
  type OpenedProcess,
  type OpeningRequest,
  type Unnumbered,
} from '../../processes/opening/process-openings.ts';
import { ProcessRecord } from '../../processes/record/process-record.ts';
import { authorshipCodes, digestOfCode } from '../reporters/authorship-code.ts';
import type { ReportOpeningBody } from './report-opening-body.ts';

/** A report that runs, and the code of its anonymous reporter. */
export interface OpenedReport extends OpenedProcess {
  readonly authorshipCode: string | null;
}

/**
 * Opens reports. Who has reported, and in what words, goes into the store of reporters before the report runs, and nowhere else: what
 * the record knows a repeated request by is a keyed fingerprint of it.
 */
@Injectable()
export class ReportOpenings {
  readonly #openings: ProcessOpenings<Reward>;
  readonly #record: ProcessRecord<Reward>;
  readonly #reporters: SealedReporters;
  readonly #environment: ApiEnvironment;

  constructor(
    openings: ProcessOpenings<Reward>,
    record: ProcessRecord<Reward>,
    reporters: SealedReporters,
    environment: ApiEnvironment,
  ) {
    this.#openings = openings;
    this.#record = record;
    this.#reporters = reporters;
    this.#environment = environment;
  }

  /** @throws Problem as `ProcessOpenings.open` does; a code of `checkOpening` when what was sent does not fit together */
  async open({ body, ...request }: OpeningRequest & { readonly body: ReportOpeningBody }): Promise<OpenedReport> {
    const { identityKeyring } = this.#environment.settings;
    const { reporter, statement, ...open } = body;
    const sealed = identityKeyring.blindIndex(canonicalJson({ reporter, statement }), 'report.opening');
    const opened = await this.#openings.open(
      { ...request, body: { ...open, sealed } },
      {
        check: (common, today) => checkOpening(this.#complete(common, body), today),
        complete: (common) => ({ ...this.#complete(common, body), number: common.number }),
        countsFrom: ({ office }) => dateAt(Date.parse(body.receivedAt), office.timeZone),
        beforeStart: (opening) => this.#reporters.keep(opening.processId, secretsOf(opening, body)),
      },
    );
    return { ...opened, authorshipCode: reporter.kind === 'anonymous' ? await this.#codeOf(opened.processId) : null };
  }

  #complete(common: Unnumbered, body: ReportOpeningBody): Omit<ReportOpening, 'number'> {
    const { channel, receivedAt, subjects, reported, reporter } = body;
    const at = Date.parse(receivedAt);
    const reporterIds = reporter.reporters.map((_each, index) => secretId(common, `reporter ${index}`));
    return {
      ...common,
      channel,
      receivedAt: at,
      receivedOn: dateAt(at, common.office.timeZone),
      subjects,
      reported,
      statementId: secretId(common, 'statement'),
      reporter: {
        kind: reporter.kind,
        reporterIds,
        // One who is not among the reporters is refused by the rules.
        speakerIds: reporter.speakers.map((index) => reporterIds[index] ?? `reporter ${index}`),
        wantsAnswer: reporter.wantsAnswer,
        authorshipDigest: reporter.kind === 'anonymous' ? digestOfCode(this.#currentCode(common.processId)) : null,
      },
    };
  }

  #currentCode(reportId: string): string {
    const [code = ''] = authorshipCodes(this.#environment.settings.identityKeyring, reportId);
    return code;
  }

  /** As it was given first, whatever key seals now. */
  async #codeOf(reportId: string): Promise<string> {
    const digest = (await this.#record.find(reportId))?.state.opening.reporter.authorshipDigest;
    const codes = authorshipCodes(this.#environment.settings.identityKeyring, reportId);
    return codes.find((code) => digestOfCode(code) === digest) ?? this.#currentCode(reportId);
  }
}

/** The same for a repeated request, another one for whatever else was sent under its key. */
function secretId({ processId, requestDigest }: Unnumbered, what: string): string {
  return uuidOf('reporter-secret', processId, requestDigest, what);
}

function secretsOf(opening: ReportOpening, { reporter, statement }: ReportOpeningBody): Map<string, ReporterSecret> {
  const identities = reporter.reporters.map((each, index): [string, ReporterSecret] => [
    opening.reporter.reporterIds[index] ?? '',
    { kind: 'identity', ...each },
  ]);
  return new Map([...identities, [opening.statementId, { kind: 'statement', words: statement }]]);
}
