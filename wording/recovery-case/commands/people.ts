import type { PeoplePayloads } from '../../../domain/recovery-case/people/people-payloads.ts';
import type { CommandWordings } from '../../kernel/command-wording.ts';

/** Debtors, heirs and who acts for them. */
export const peopleCommandWordings: CommandWordings<PeoplePayloads> = {
  'record-death': { title: { zh: '登记死亡', en: 'Record a death', vi: 'Ghi nhận việc chết' }, done: 'Death recorded' },
  'name-drawer': {
    title: {
      zh: '登记死亡后实际领取人',
      en: 'Name who drew the benefit after the death',
      vi: 'Ghi nhận người thực lĩnh sau khi chết',
    },
    done: 'Named as having drawn after the death',
  },
  'name-heirs': {
    title: { zh: '登记继承人', en: 'Name the heirs', vi: 'Ghi nhận người thừa kế' },
    done: 'Heirs named',
  },
  'name-estate-administrator': {
    title: { zh: '登记遗产管理人', en: 'Name the administrator of the estate', vi: 'Ghi nhận người quản lý di sản' },
    done: 'Administrator of the estate named',
  },
  'record-renunciation': {
    title: { zh: '登记放弃继承', en: 'Record that an heir has renounced', vi: 'Ghi nhận việc từ chối nhận di sản' },
    done: 'Inheritance renounced',
  },
  'correct-estate-share': {
    title: { zh: '更正遗产份额', en: 'Correct what an heir inherits', vi: 'Điều chỉnh phần di sản' },
    done: 'Share of the estate corrected',
  },
  'appoint-guardian': {
    title: { zh: '登记监护人', en: 'Record a guardian', vi: 'Ghi nhận người giám hộ' },
    done: 'Guardian recorded',
  },
  'end-guardianship': {
    title: { zh: '登记监护终止', en: 'Record that a guardianship has ended', vi: 'Ghi nhận chấm dứt giám hộ' },
    done: 'Guardianship ended',
  },
  'name-proxy': {
    title: { zh: '登记委托代理人', en: 'Record a proxy', vi: 'Ghi nhận người đại diện theo ủy quyền' },
    done: 'Proxy recorded',
  },
  'end-proxy': {
    title: { zh: '登记委托终止', en: 'Record that an authority has ended', vi: 'Ghi nhận chấm dứt ủy quyền' },
    done: 'Authority ended',
  },
  'decide-suspended-benefits': {
    title: {
      zh: '决定暂停待遇的补发',
      en: 'Decide what becomes of the suspended benefit',
      vi: 'Quyết định về chế độ đã tạm dừng',
    },
    done: 'Decided on the suspended benefit',
  },
  'record-imprisonment': {
    title: { zh: '登记服刑', en: 'Record an imprisonment', vi: 'Ghi nhận việc chấp hành án phạt tù' },
    done: 'Imprisonment recorded',
  },
  'record-release': {
    title: { zh: '登记刑满释放', en: 'Record a release from prison', vi: 'Ghi nhận việc ra tù' },
    done: 'Release recorded',
  },
  'correct-particulars': {
    title: {
      zh: '更正姓名、身份号码或者地址',
      en: 'Correct how somebody is written',
      vi: 'Đính chính họ tên, số định danh hoặc địa chỉ',
    },
    done: 'Writing of somebody corrected',
  },
  'change-address': {
    title: { zh: '变更送达地址', en: 'Change an address', vi: 'Thay đổi địa chỉ tống đạt' },
    done: 'Address changed',
  },
  'record-electronic-consent': {
    title: {
      zh: '登记同意电子送达',
      en: 'Record consent to electronic service',
      vi: 'Ghi nhận việc đồng ý tống đạt điện tử',
    },
    done: 'Consent to electronic service recorded',
  },
};
