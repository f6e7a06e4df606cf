import { NOT_SET_BY_OFFICE } from '../../../domain/kernel/office-particulars.ts';

interface Agency {
  readonly id: string;
  readonly name: string;
  readonly rulebook: string;
  /** Place whose department, government, court and police are named. */
  readonly place: string;
  /** Where the department of that place is named otherwise than as the county's office. */
  readonly department: '人力资源和社会保障局' | '人力资源和社会保障厅';
  readonly court: string;
  readonly police: '公安局' | '公安厅';
}

/** Agencies of Jiangxi, Dalian and Fujian that recover pensions (社会保险经办机构). */
const agencies: readonly Agency[] = [
  {
    id: 'jiangxi',
    name: '江西省社会保险管理中心',
    rulebook: 'cn-jiangxi',
    place: '江西省',
    department: '人力资源和社会保障厅',
    court: '有管辖权的人民法院',
    police: '公安厅',
  },
  ...[
    { id: 'fengcheng', name: '丰城市社会保险事业服务中心', place: '丰城市' },
    { id: 'fenyi', name: '分宜县社会保险中心', place: '分宜县' },
    { id: 'dayu', name: '大余县社会保险中心', place: '大余县' },
  ].map((agency): Agency => ({
    ...agency,
    rulebook: 'cn-jiangxi',
    department: '人力资源和社会保障局',
    court: `${agency.place}人民法院`,
    police: '公安局',
  })),
  {
    id: 'dalian',
    name: '大连市社会保险事业服务中心',
    rulebook: 'cn-dalian',
    place: '大连市',
    department: '人力资源和社会保障局',
    court: '有管辖权的人民法院',
    police: '公安局',
  },
  {
    id: 'fujian',
    name: '福建省社会保险中心',
    rulebook: 'cn-fujian',
    place: '福建省',
    department: '人力资源和社会保障厅',
    court: '有管辖权的人民法院',
    police: '公安厅',
  },
];

/** Offices (经办机构) and the authorities that their letters name. */
export const offices: readonly string[] = [
  `
  CREATE TABLE office (
    id text PRIMARY KEY,
    name text NOT NULL,
    rulebook_id text NOT NULL,
    time_zone text NOT NULL,
    address text NOT NULL,
    telephone text NOT NULL,
    deciding_authority text NOT NULL,
    reconsideration_authority text NOT NULL,
    court text NOT NULL,
    police_authority text NOT NULL,
    receiving_account text NOT NULL
  )
  `,
];

/** The offices that come with the product. */
export const shippedOffices = agencies.map((agency) => ({
  statement: `INSERT INTO office VALUES ($1, $2, $3, 'Asia/Shanghai', $4, $4, $5, $6, $7, $8, $4)`,
  values: [
    agency.id,
    agency.name,
    agency.rulebook,
    NOT_SET_BY_OFFICE,
    `${agency.place}${agency.department}`,
    `${agency.place}人民政府`,
    agency.court,
    `${agency.place}${agency.police}`,
  ],
}));
