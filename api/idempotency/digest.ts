import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';

/** SHA-256 over the parts, each with its length so that they cannot run into each other. */
function hashOf(parts: readonly string[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest();
}

/** Hexadecimal SHA-256 over the parts. */
export function digestOf(...parts: readonly string[]): string {
  return hashOf(parts).toString('hex');
}

/** Digest of a body, independent of the order of its members. */
export function bodyDigestOf(...body: readonly unknown[]): string {
  return digestOf(...body.map((part) => canonicalJson(part)));
}

/** The first bits of a SHA-256 over the parts, laid out as a UUID of version 8 (RFC 9562). */
export function uuidOf(...parts: readonly string[]): string {
  const bytes = hashOf(parts).subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
