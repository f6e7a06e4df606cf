import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import {
  OfficeParticularsDecisionEntity,
  OfficeParticularsEntity,
  type OfficeParticularsDecisionRow,
} from '../../../database/entities/office-particulars.ts';
import { findParticulars, type DecidedParticulars } from '../../../database/offices/office-particulars-versions.ts';
import type { ActingPerson } from '../../../domain/kernel/acting-person.ts';
import { bodyDigestOf, digestOf } from '../../idempotency/digest.ts';
import { sentence } from '../../language/readers-language.ts';
import { Problem } from '../../problems/problem.ts';
import { lock, sameRequest } from '../moves/office-moves.ts';
import { OfficeDirectory } from '../office-directory.ts';
import type { SettingsRequest } from '../settings/settings-proposals.ts';
import type { ParticularsProposal } from './particulars-body.ts';

type Outcome = OfficeParticularsDecisionRow['outcome'];

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
  async propose({ officeId, actor, idempotencyKey }: SettingsRequest, body: ParticularsProposal) {
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
  async decide(request: SettingsRequest, version: string, outcome: Outcome, reason: string) {
    const { officeId, actor } = request;
    const commandId = digestOf(actor.id, request.idempotencyKey);
    const bodyDigest = bodyDigestOf(version, outcome, reason);
    await this.#dataSource.transaction(async (manager) => {
      await lock(manager, `office particulars ${officeId}`);
      const earlier = await manager.findOne(OfficeParticularsDecisionEntity, { where: { commandId } });
      if (earlier !== null) return sameRequest(earlier, bodyDigest);
      mayDecide(await this.get(officeId, version, manager), actor);
      await manager.insert(OfficeParticularsDecisionEntity, {
        version,
        outcome,
        reason,
        decidedBy: actor.id,
        decidedByName: actor.name,
        decidedAt: new Date(),
        commandId,
        bodyDigest,
      });
      return undefined;
    });
    this.#offices.forget();
    return this.get(officeId, version);
  }

  /** @throws Problem `office-not-found`, `settings-version-not-found` */
  async get(officeId: string, version: string, manager: EntityManager = this.#dataSource.manager) {
    await this.#offices.require(officeId);
    const found = await findParticulars(manager, version);
    if (found?.row.officeId === officeId) return found;
    throw new Problem({ code: 'settings-version-not-found', detail: sentence('no-such-settings-version') });
  }
}

function mayDecide({ row, decision }: DecidedParticulars, actor: ActingPerson): void {
  if (decision !== null)
    throw new Problem({ code: 'settings-decided', detail: sentence(`${decision.outcome}-already`) });
  if (row.proposedBy === actor.id)
    throw new Problem({ code: 'settings-own-proposal', detail: sentence('own-proposal') });
}
