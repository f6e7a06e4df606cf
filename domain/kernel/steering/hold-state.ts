import type { PlainDate } from '../../calendar/plain-date.ts';
import type { KeptText } from '../kept-text.ts';

export interface Hold {
  readonly since: PlainDate;
  readonly until: PlainDate;
  readonly reason: KeptText;
}
