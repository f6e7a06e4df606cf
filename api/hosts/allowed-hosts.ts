import { BlockList, isIP } from 'node:net';

const hostName = /^[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*$/;

/** Addresses that mean "every address of this machine": something to listen on, and no name that anybody calls it by. */
const everyAddress = new Set(['0.0.0.0', '::']);

const loopback: readonly string[] = ['localhost', '127.0.0.0/8', '::1'];

/** A set of hosts: by name, by address, or by a network of addresses such as 10.0.0.0/8. */
class Hosts {
  readonly #names = new Set<string>();
  readonly #addresses = new BlockList();

  constructor(entries: readonly string[]) {
    for (const entry of entries) this.#add(entry);
  }

  /** @param host a name, or an address without brackets; in small letters */
  has(host: string): boolean {
    const family = familyOf(host);
    return family === undefined ? this.#names.has(host) : this.#addresses.check(host, family);
  }

  #add(entry: string): void {
    const [address = '', prefix] = entry.split('/');
    const family = familyOf(address);
    if (family === undefined) this.#names.add(entry);
    else if (prefix === undefined) this.#addresses.addAddress(address, family);
    else this.#addresses.addSubnet(address, Number(prefix), family);
  }
}

/**
 * The hosts that the API is known as. A page whose own name is made to resolve to this machine reaches the API as the machine's
 * own programs do, but under the name of the page: so requests for any other host are refused.
 */
export class AllowedHosts {
  readonly #own: Hosts;
  readonly #configured: Hosts;

  /**
   * @param listensOn the address that the API listens on; loopback hosts are its own as well
   * @param configured further entries, each of them {@link isHostEntry}
   */
  constructor(listensOn: string, configured: readonly string[]) {
    const listened = listensOn.toLowerCase();
    this.#own = new Hosts(everyAddress.has(listened) ? loopback : [...loopback, listened]);
    this.#configured = new Hosts(configured.map((entry) => entry.toLowerCase()));
  }

  /** Whether the API is known as this host. @param written as in a `Host` header, with or without a port */
  serves(written: string | undefined): boolean {
    const host = hostIn(written);
    return host !== undefined && (this.#own.has(host) || this.#configured.has(host));
  }

  /**
   * Whether a page of this origin may ask: one that the API itself has served under the host asked for, or that a configured host
   * has served.
   */
  trusts(origin: string, askedFor: string | undefined): boolean {
    if (!URL.canParse(origin)) return false;
    const { protocol, host } = new URL(origin);
    if (protocol !== 'http:' && protocol !== 'https:') return false;
    if (host === askedFor?.toLowerCase()) return true;
    const page = hostIn(host);
    return page !== undefined && this.#configured.has(page);
  }
}

/** Whether this can stand in a list of hosts: a name, an address, or a network of addresses. */
export function isHostEntry(written: string): boolean {
  const [address = '', prefix, ...rest] = written.toLowerCase().split('/');
  const family = familyOf(address);
  if (family === undefined) return prefix === undefined && hostName.test(address);
  return rest.length === 0 && (prefix === undefined || isPrefix(prefix, family));
}

function isPrefix(written: string, family: 'ipv4' | 'ipv6'): boolean {
  return /^\d{1,3}$/.test(written) && Number(written) <= (family === 'ipv4' ? 32 : 128);
}

function familyOf(address: string): 'ipv4' | 'ipv6' | undefined {
  const version = isIP(address);
  if (version === 0) return undefined;
  return version === 4 ? 'ipv4' : 'ipv6';
}

/** The name or address of a host with or without a port; undefined when it is neither. */
function hostIn(written: string | undefined): string | undefined {
  const [, bracketed, plain] =
    /^(?:\[([0-9a-f:.]+)\]|([a-z0-9._-]+))(?::\d{1,5})?$/.exec(written?.toLowerCase() ?? '') ?? [];
  return bracketed ?? plain;
}
