import { describe, expect, it } from '@jest/globals';
import { AllowedHosts, isHostEntry } from './allowed-hosts.ts';

const configured = ['recovery.example.cn', '10.1.0.0/16', '192.0.2.7', 'fd00::/8', 'API'];
const hosts = new AllowedHosts('0.0.0.0', configured);

const listed = (written: string): readonly string[] => written.trim().split(/\s+/);

describe('hosts that the API is known as', () => {
  it.each(
    listed(`
      localhost localhost:3000 LOCALHOST 127.0.0.1:3000 127.8.9.10 [::1]:3000 [0:0:0:0:0:0:0:1]
      recovery.example.cn Recovery.Example.CN:443 10.1.255.3:3000 192.0.2.7 [fd12::3] api:3000
    `),
  )('are %s', (host) => {
    expect(hosts.serves(host)).toBe(true);
  });

  it.each([
    undefined,
    '',
    ' localhost',
    ...listed(`
      evil.example evil.example:3000 localhost.evil.example recovery.example.cn.evil.example sub.recovery.example.cn
      xrecovery.example.cn 10.2.0.1 192.0.2.8 0.0.0.0 [::] [fe80::1] 127.1 2130706433 0x7f000001 ::1
      evil@localhost localhost@evil.example localhost/ localhost: localhost:x localhost,evil.example [localhost]
      localhost:3000:3000 localhost.
    `),
  ])('are not %s', (host) => {
    expect(hosts.serves(host)).toBe(false);
  });

  it('are also what it listens on', () => {
    expect(new AllowedHosts('192.0.2.9', []).serves('192.0.2.9:3000')).toBe(true);
    expect(new AllowedHosts('Recovery-1', []).serves('recovery-1')).toBe(true);
    expect(hosts.serves('192.0.2.9:3000')).toBe(false);
  });
});

describe('pages that may ask', () => {
  it.each([
    ['http://localhost:3000', 'localhost:3000'],
    ['https://recovery.example.cn', 'recovery.example.cn'],
    ['http://[::1]:3000', '[::1]:3000'],
    ['https://recovery.example.cn', 'api:3000'],
    ['http://10.1.2.3:8080', '127.0.0.1:3000'],
  ])('are those of %s, when %s is asked', (origin, host) => {
    expect(hosts.trusts(origin, host)).toBe(true);
  });

  it.each([
    ['http://localhost:8080', 'localhost:3000'],
    ['http://127.0.0.1:3000', 'localhost:3000'],
    ['http://evil.example', 'localhost:3000'],
    ['https://recovery.example.cn.evil.example', 'recovery.example.cn'],
    ['https://recovery.example.cn@evil.example', 'recovery.example.cn'],
    ['null', 'localhost:3000'],
    ['', 'localhost:3000'],
    ['file://', 'localhost:3000'],
    ['chrome-extension://localhost:3000', 'localhost:3000'],
    ['http://evil.example', undefined],
  ])('are not those of %s, when %s is asked', (origin, host) => {
    expect(hosts.trusts(origin, host)).toBe(false);
  });
});

describe('an entry of the list', () => {
  it.each([...configured, 'localhost', '::1', 'a_b', '0.0.0.0/0'])('may be %s', (entry) => {
    expect(isHostEntry(entry)).toBe(true);
  });

  it.each([
    '',
    'a b',
    ...listed(`
      * *.example.cn http://example.cn example.cn:443 10.0.0.0/33 fd00::/129 10.0.0.0/ 10.0.0.0/8/8 example.cn/8 -a a..b
      [::1]
    `),
  ])('is not %s', (entry) => {
    expect(isHostEntry(entry)).toBe(false);
  });
});
