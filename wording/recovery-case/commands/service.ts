import type { ServicePayloads } from '../../../domain/recovery-case/service/service-payloads.ts';
import type { CommandWordings } from '../../kernel/command-wording.ts';

/** Service of documents. */
export const serviceCommandWordings: CommandWordings<ServicePayloads> = {
  'record-service': {
    title: { zh: '登记送达回证', en: 'Record proof of service', vi: 'Ghi nhận biên bản tống đạt' },
    done: 'Proof of service recorded',
  },
  'record-failed-service': {
    title: { zh: '登记送达不成功', en: 'Record a failed attempt at service', vi: 'Ghi nhận tống đạt không thành' },
    done: 'Failed attempt at service recorded',
  },
  'serve-again': {
    title: { zh: '再次送达', en: 'Serve a document again', vi: 'Tống đạt lại văn bản' },
    done: 'Served again',
  },
};
