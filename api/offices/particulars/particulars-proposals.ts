import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import {
  OfficeParticularsDecisionEntity,
  OfficeParticularsEntity,
} from '../../../database/entities/office-particulars.ts';
import { findParticulars } from '../../../database/offices/office-particulars-versions.ts';
import { bodyDigestOf, digestOf } from '../../idempotency/digest.ts';
import { sentence } from '../../language/readers-language.ts';
import { Problem } from '../../problems/problem.ts';
import { lock, sameRequest } from '../moves/office-moves.ts';
import { decideOnce, type OfficeRequest, type ProposalDecision } from '../proposals/deciding.ts';
import { OfficeDirectory } from '../office-directory.ts';
import type { ParticularsProposal } from './particulars-body.ts';

/** Changes of what letters print of an office: proposed by one person, approved or rejected by another. */
@Injectable()
export class ParticularsProposals {
  readonly #dataSource: DataSource;
  readonly #offices: OfficeDirectory;

  constructor(dataSource: DataSource, offices: OfficeDirectory) {
    this.#dataSource = dataSource;
    this.#offices = offices;
  }

  /**
   * @returns the change; for a repeated request the one that it made the first time
   * @throws Problem `office-not-found`, `idempotency-key-reused`
   */
  async propose({ officeId, actor, idempotencyKey }: OfficeRequest, body: ParticularsProposal) {
    await this.#offices.require(officeId);
    const commandId = digestOf(actor.id, idempotencyKey);
    const bodyDigest = bodyDigestOf(officeId, body);
    const version = await this.#dataSource.transaction(async (manager) => {
      await lock(manager, `office particulars ${officeId}`);
      const earlier = await manager.findOne(OfficeParticularsEntity, { where: { commandId } });
      if (earlier !== null) return sameRequest(earlier, bodyDigest).version;
      const sequence = 1 + (await manager.countBy(OfficeParticularsEntity, { officeId }));
      const made = `${officeId}.particulars.${sequence}`;
      await manager.insert(OfficeParticularsEntity, {
        version: made,
        officeId,
        sequence,
        particulars: body.particulars,
        reason: body.reason,
        proposedBy: actor.id,
        proposedByName: actor.name,
        proposedAt: new Date(),
        commandId,
        bodyDigest,
      });
      return made;
    });
    return this.get(officeId, version);
  }

  /**
   * Decides on a change, once. An approved one is printed from now on.
   * @throws Problem `settings-version-not-found`, `settings-own-proposal` when the same person proposed it,
   *   `settings-decided`, `idempotency-key-reused`
   */
  async decide(request: OfficeRequest, decision: ProposalDecision) {
    const { officeId } = request;
    await decideOnce(this.#dataSource, request, decision, {
      entity: OfficeParticularsDecisionEntity,
      lockName: `office particulars ${officeId}`,
      find: (manager) => this.get(officeId, decision.version, manager),
    });
    this.#offices.forget();
    return this.get(officeId, decision.version);
  }

  /** @throws Problem `office-not-found`, `settings-version-not-found` */
  async get(officeId: string, version: string, manager: EntityManager = this.#dataSource.manager) {
    await this.#offices.require(officeId);
    const found = await findParticulars(manager, version);
    if (found?.row.officeId === officeId) return found;
    throw new Problem({ code: 'settings-version-not-found', detail: sentence('no-such-settings-version') });
  }
}
