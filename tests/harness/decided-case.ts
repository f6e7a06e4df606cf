import { z } from 'zod';
import { confirmation } from '../sample/opening-body.ts';
import { FollowedCase, type FollowedDeadline } from './followed-case.ts';
import type { TestProduct } from './product.ts';

const documents = z.object({ items: z.array(z.looseObject({ id: z.string(), kind: z.string() })) });
const counted = z.object({ due: z.string() });

/** A case before and after its decision, as stories about being heard and about remedies lead it. */
export class DecidedCase {
  readonly followed: FollowedCase;
  readonly #product: TestProduct;

  private constructor(product: TestProduct, followed: FollowedCase) {
    this.#product = product;
    this.followed = followed;
  }

  /** Confirmed and refused; the advance notice is issued and served today. */
  static async announced(product: TestProduct, opening = FollowedCase.open(product)): Promise<DecidedCase> {
    const decided = new DecidedCase(product, await opening);
    await decided.followed.command('confirm-overpayment', confirmation);
    await decided.followed.command('record-refusal', { reason: 'The money is spent.' });
    await decided.serve('advance-notice');
    return decided;
  }

  /** Nobody has said anything: the decision is issued, and served the same day, which is answered. */
  static async served(product: TestProduct): Promise<{ readonly decided: DecidedCase; readonly servedOn: string }> {
    const decided = await DecidedCase.announced(product);
    await decided.passUntil('hearing-request');
    return { decided, servedOn: await decided.serve('recovery-decision') };
  }

  async serve(kind: string): Promise<string> {
    const servedOn = await this.followed.today();
    const documentId = (await this.documents()).findLast((document) => document.kind === kind)?.id;
    await this.followed.command('record-service', { documentId, servedOn, way: 'direct', proof: 'Signed by the son.' });
    return servedOn;
  }

  async documents(): Promise<z.infer<typeof documents>['items']> {
    return documents.parse(await this.followed.part('documents')).items;
  }

  /** The code with which a command is refused. */
  async refusalOf(command: string, body: unknown): Promise<unknown> {
    const answer = await this.#product.rest.post(`/cases/${this.followed.id}/commands/${command}`, body);
    return answer.body['code'];
  }

  /** Lets clocks run out up to and with the next one of a purpose; answers the day on which the case then stands. */
  async passUntil(purpose: string): Promise<string> {
    while ((await this.followed.passNextDeadline()).purpose !== purpose);
    return this.followed.today();
  }

  /** The clocks that run now for the decision and its remedies, with their last days. */
  async clocks(): Promise<readonly string[]> {
    const shown = (await this.followed.running()).filter(belongsToDecision);
    return shown.map(({ purpose, due }) => `${purpose} ${due}`).toSorted();
  }

  /** The last day of a period of the law that counts from a day, as the rulebook answers it. */
  async due(period: string, from: string): Promise<string> {
    const answer = await this.#product.rest.get(`/rulebooks/cn/periods/${period}/deadline?from=${from}`);
    return counted.parse(answer.body).due;
  }
}

function belongsToDecision({ purpose }: FollowedDeadline): boolean {
  return /^(defence|hearing|performance|reconsideration|suit|demand$|court-window$|remedy-reminder|judgment-)/.test(
    purpose,
  );
}
