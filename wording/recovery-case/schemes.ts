import type { Scheme } from '../../domain/recovery-case/vocabulary.ts';
import type { Wordings } from '../wording.ts';

/** What each insurance scheme is called (险种). */
export const schemeWordings: Wordings<Scheme> = {
  'employee-pension': {
    zh: '企业职工基本养老保险',
    en: 'pension of employees',
    vi: 'bảo hiểm hưu trí của người lao động',
  },
  'resident-pension': { zh: '城乡居民基本养老保险', en: 'pension of residents', vi: 'bảo hiểm hưu trí của cư dân' },
  'public-institution-pension': {
    zh: '机关事业单位基本养老保险',
    en: 'pension of public institutions',
    vi: 'bảo hiểm hưu trí của cơ quan, đơn vị sự nghiệp',
  },
  unemployment: { zh: '失业保险', en: 'unemployment insurance', vi: 'bảo hiểm thất nghiệp' },
  'work-injury': { zh: '工伤保险', en: 'work injury insurance', vi: 'bảo hiểm tai nạn lao động' },
};
