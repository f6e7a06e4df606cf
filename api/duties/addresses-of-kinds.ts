import type { KindAddress } from '../processes/kind-address.ts';

/** Where the processes of each kind are that this API serves. */
export class AddressesOfKinds {
  readonly #addresses: ReadonlyMap<string, KindAddress>;

  constructor(kinds: readonly { readonly kind: { readonly name: string }; readonly address: KindAddress }[]) {
    this.#addresses = new Map(kinds.map(({ kind, address }) => [kind.name, address]));
  }

  /** @throws Error for a kind that this API does not serve */
  of(kind: string): KindAddress {
    const address = this.#addresses.get(kind);
    if (address === undefined) throw new Error(`This API serves no processes of the kind ${kind}.`);
    return address;
  }
}
