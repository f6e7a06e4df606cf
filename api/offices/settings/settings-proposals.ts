import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import {
  OfficeSettingsDecisionEntity,
  OfficeSettingsEntity,
  type OfficeSettingsRow,
} from '../../../database/entities/office-settings.ts';
import { findSettings, type DecidedSettings } from '../../../database/offices/office-settings-versions.ts';
import { DomainError } from '../../../domain/error.ts';
import { settingsOf } from '../../../domain/rulebooks/office-settings-check.ts';
import { rulebook } from '../../../domain/rulebooks/registry.ts';
import { bodyDigestOf, digestOf } from '../../idempotency/digest.ts';
import { sentence } from '../../language/readers-language.ts';
import { domainProblem, Problem } from '../../problems/problem.ts';
import { OfficeDirectory } from '../office-directory.ts';
import type { SettingsProposal } from './settings-body.ts';
import { lock, sameRequest } from '../moves/office-moves.ts';
import { decideOnce, type OfficeRequest, type ProposalDecision } from '../proposals/deciding.ts';
import { SettingsInForce } from './settings-in-force.ts';

/** Versions of an office's settings: proposed by one person, approved or rejected by another. */
@Injectable()
export class SettingsProposals {
  readonly #dataSource: DataSource;
  readonly #offices: OfficeDirectory;
  readonly #inForce: SettingsInForce;

  constructor(dataSource: DataSource, offices: OfficeDirectory, inForce: SettingsInForce) {
    this.#dataSource = dataSource;
    this.#offices = offices;
    this.#inForce = inForce;
  }

  /**
   * @returns the version; for a repeated request the one that it made the first time
   * @throws Problem `office-not-found`, `idempotency-key-reused`, or a code of `settingsOf` naming the field
   */
  async propose(request: OfficeRequest, body: SettingsProposal): Promise<DecidedSettings> {
    await this.#offices.require(request.officeId);
    const commandId = digestOf(request.actor.id, request.idempotencyKey);
    const bodyDigest = bodyDigestOf(request.officeId, body);
    const version = await this.#dataSource.transaction(async (manager) => {
      await lock(manager, `office settings ${request.officeId}`);
      const earlier = await manager.findOne(OfficeSettingsEntity, { where: { commandId } });
      if (earlier !== null) return sameRequest(earlier, bodyDigest).version;
      const row = await this.#proposed(manager, request, body, { commandId, bodyDigest });
      await manager.insert(OfficeSettingsEntity, row);
      return row.version;
    });
    return this.get(request.officeId, version);
  }

  /**
   * Decides on a version, once.
   * @throws Problem `settings-version-not-found`, `settings-own-proposal` when the same person proposed it,
   *   `settings-decided`, `idempotency-key-reused`
   */
  async decide(request: OfficeRequest, decision: ProposalDecision): Promise<DecidedSettings> {
    const { officeId } = request;
    await decideOnce(this.#dataSource, request, decision, {
      entity: OfficeSettingsDecisionEntity,
      lockName: `office settings ${officeId}`,
      find: (manager) => this.get(officeId, decision.version, manager),
    });
    this.#inForce.forget();
    return this.get(officeId, decision.version);
  }

  /** @throws Problem `office-not-found`, `settings-version-not-found` */
  async get(
    officeId: string,
    version: string,
    manager: EntityManager = this.#dataSource.manager,
  ): Promise<DecidedSettings> {
    await this.#offices.require(officeId);
    const found = await findSettings(manager, version);
    if (found?.row.officeId === officeId) return found;
    throw new Problem({
      code: 'settings-version-not-found',
      detail: sentence('no-such-settings-version'),
    });
  }

  async #proposed(
    manager: EntityManager,
    { officeId, actor }: OfficeRequest,
    { rulebook: rulebookId, reason, ...proposed }: SettingsProposal,
    request: { readonly commandId: string; readonly bodyDigest: string },
  ): Promise<OfficeSettingsRow> {
    const sequence = 1 + (await manager.countBy(OfficeSettingsEntity, { officeId, rulebookId }));
    const version = `${officeId}.${rulebookId}.${sequence}`;
    try {
      const rules = rulebook(rulebookId);
      return {
        version,
        officeId,
        rulebookId,
        rulebookVersion: rules.version,
        sequence,
        proposed,
        settings: settingsOf(rules, version, proposed),
        reason,
        proposedBy: actor.id,
        proposedByName: actor.name,
        proposedAt: new Date(),
        ...request,
      };
    } catch (error) {
      if (error instanceof DomainError) throw domainProblem(error);
      throw error;
    }
  }
}
