import { Injectable } from '@nestjs/common';
import type { KeptMove, MoveTarget, VersionCount } from '../../../database/office-moves.ts';
import type { AnyState } from '../../../domain/kernel/any-process.ts';
import { datesChangedByRulebook, type ChangedDate } from '../../../domain/kernel/recounting/changed-dates.ts';
import type { RulebookVersion } from '../../../domain/rulebooks/rulebook.ts';
import { ApiEnvironment } from '../../environment.ts';
import { sentence } from '../../language/readers-language.ts';
import type { Page } from '../../paging/cursor.ts';
import { Problem } from '../../problems/problem.ts';
import { RulebookCatalogue } from '../../rulebooks/rulebook-catalogue.ts';
import type { MovePreviewBody, OfficeMoveBody } from '../moves/move-bodies.ts';
import { OfficeMoves, type MoveRequest, type PreviewedCase } from '../moves/office-moves.ts';
import { OfficeDirectory } from '../office-directory.ts';

/** A published version of a rulebook, as an office moves its open cases to it. */
export interface OfficeRulebook {
  readonly officeId: string;
  readonly rulebookId: string;
  readonly version: string;
}

/** Moves open cases of an office to the current version of their rulebook, and says beforehand what that would change. */
@Injectable()
export class RulebookMoves {
  readonly #offices: OfficeDirectory;
  readonly #catalogue: RulebookCatalogue;
  readonly #moves: OfficeMoves;
  readonly #environment: ApiEnvironment;

  constructor(offices: OfficeDirectory, catalogue: RulebookCatalogue, moves: OfficeMoves, environment: ApiEnvironment) {
    this.#offices = offices;
    this.#catalogue = catalogue;
    this.#moves = moves;
    this.#environment = environment;
  }

  /** @throws Problem `office-not-found`, `rulebook-not-found`, `rulebook-version-not-found`, `case-not-of-rulebook` */
  async preview(address: OfficeRulebook, body: MovePreviewBody): Promise<Page<PreviewedCase>> {
    const target = await this.#target(address);
    const rulebook = { id: target.rulebookId, version: target.version };
    return this.#moves.preview(target, body, (state, at) => this.#datesChangedBy(state, rulebook, at));
  }

  /** @throws Problem `rulebook-version-superseded`, `idempotency-key-reused`, and as `preview` */
  async move(request: MoveRequest, address: OfficeRulebook, body: OfficeMoveBody): Promise<KeptMove> {
    const target = await this.#target(address);
    if (this.#catalogue.get(address.rulebookId).version !== address.version)
      throw new Problem({ code: 'rulebook-version-superseded', detail: sentence('rulebook-superseded') });
    return this.#moves.move(request, target, body);
  }

  /** The moves to a version, the latest first, and how far the open cases have come with it. */
  async standing(
    address: OfficeRulebook,
  ): Promise<{ readonly moves: readonly KeptMove[]; readonly openCases: VersionCount }> {
    const target = await this.#target(address);
    return { moves: await this.#moves.moves(target), openCases: await this.#moves.count(target, null) };
  }

  /** Of the cases of a move: those that have come there, and the others. */
  count(move: KeptMove): Promise<VersionCount> {
    return this.#moves.count(move, move.changeId);
  }

  async #target({ officeId, rulebookId, version }: OfficeRulebook): Promise<MoveTarget> {
    await this.#offices.require(officeId);
    this.#catalogue.get(rulebookId, version);
    return { kind: 'rulebook', officeId, rulebookId, version };
  }

  #datesChangedBy(state: AnyState, rulebook: RulebookVersion, at: number): readonly ChangedDate[] {
    const kind = this.#environment.kinds.named(state.process);
    return kind.with(({ definition }) =>
      datesChangedByRulebook(definition, definition.presentState(state), rulebook, at),
    );
  }
}
