import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { settingsInForce } from '../../../database/offices/office-settings-versions.ts';
import type { OfficeSettings } from '../../../domain/rulebooks/office-settings.ts';

/** How long the version in force is taken from memory, in milliseconds. */
const freshFor = 5_000;

interface Remembered {
  readonly at: number;
  readonly settings: Promise<OfficeSettings | null>;
}

/**
 * What offices go by for new cases. The process in which a version is approved opens the next case by it; other processes
 * of the API do so within five seconds. Cases that are opened in between can be moved.
 */
@Injectable()
export class SettingsInForce {
  readonly #dataSource: DataSource;
  readonly #remembered = new Map<string, Remembered>();

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
  }

  /** Null for the rulebook as shipped. */
  find(officeId: string, rulebookId: string): Promise<OfficeSettings | null> {
    const key = JSON.stringify([officeId, rulebookId]);
    const known = this.#remembered.get(key);
    if (known !== undefined && performance.now() - known.at <= freshFor) return known.settings;
    const settings = this.#load(officeId, rulebookId, key);
    this.#remembered.set(key, { at: performance.now(), settings });
    return settings;
  }

  /** A version has been approved. */
  forget(): void {
    this.#remembered.clear();
  }

  async #load(officeId: string, rulebookId: string, key: string): Promise<OfficeSettings | null> {
    try {
      return await settingsInForce(this.#dataSource.manager, officeId, rulebookId);
    } catch (error) {
      this.#remembered.delete(key);
      throw error;
    }
  }
}
