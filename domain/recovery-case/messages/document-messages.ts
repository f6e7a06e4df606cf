import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Message } from '../../message.ts';
import type { DocumentKind } from '../document-kinds.ts';
import type { ServiceWay } from '../service/service-ways.ts';

/** Documents and their service. */
export interface DocumentMessages {
  'document-issued': { kind: DocumentKind; number: string };
  /** `addresseeId` is null where the document is served on one person alone. */
  'document-served': { kind: DocumentKind; number: string; addresseeId: string | null; way: ServiceWay; on: PlainDate };
  'proof-of-service-of': { kind: DocumentKind; way: ServiceWay };
  'public-notice-of': { kind: DocumentKind };
  'served-on': { clock: Message; addresseeId: string };
}
