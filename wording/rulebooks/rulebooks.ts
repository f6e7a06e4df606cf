import type { RulebookId } from '../../domain/rulebooks/rulebook.ts';
import type { Wordings } from '../wording.ts';

/** What each rulebook is called. */
export const rulebookWordings: Wordings<RulebookId> = {
  cn: { zh: '全国', en: 'China, national law', vi: 'Trung Quốc, luật toàn quốc' },
  'cn-jiangxi': { zh: '江西省', en: 'Jiangxi province', vi: 'tỉnh Giang Tây' },
  'cn-dalian': { zh: '大连市', en: 'City of Dalian', vi: 'thành phố Đại Liên' },
  'cn-fujian': { zh: '福建省', en: 'Fujian province', vi: 'tỉnh Phúc Kiến' },
  'vn-binh-duong': { zh: '平阳省', en: 'Binh Duong province', vi: 'tỉnh Bình Dương' },
};
