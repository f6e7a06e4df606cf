import type { AddresseeRole } from '../../domain/recovery-case/service/addressee.ts';
import type { Wordings } from '../wording.ts';

/** In what capacity somebody is served. */
export const addresseeRoleWordings: Wordings<AddresseeRole> = {
  person: { zh: '当事人', en: 'Person concerned', vi: 'Đương sự' },
  drawer: { zh: '实际领取人', en: 'Person who drew the benefit', vi: 'Người thực lĩnh chế độ' },
  heir: { zh: '继承人', en: 'Heir', vi: 'Người thừa kế' },
  'estate-administrator': { zh: '遗产管理人', en: 'Administrator of the estate', vi: 'Người quản lý di sản' },
  guardian: { zh: '监护人', en: 'Guardian', vi: 'Người giám hộ' },
  proxy: { zh: '委托代理人', en: 'Proxy', vi: 'Người đại diện theo ủy quyền' },
};
