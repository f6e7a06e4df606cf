import pg from 'pg';
import { NOT_SET_BY_OFFICE } from '../../domain/kernel/office-particulars.ts';

/** What letters print of an office and what it sets itself. */
interface OfficeParticulars {
  readonly address: string;
  readonly telephone: string;
  readonly receivingAccount: string;
}

/** Made up, and called so: nobody pays into an account, or goes to an address, of a demonstration. */
const demonstrationOffices: Readonly<Record<string, OfficeParticulars>> = {
  jiangxi: {
    address: '江西省南昌市红谷滩区演示路1号江西省社会保险管理中心',
    telephone: '0791-00000001',
    receivingAccount: accountOf('江西省社会保险管理中心', '0001'),
  },
  fengcheng: {
    address: '江西省宜春市丰城市剑光街道演示路2号丰城市社会保险事业服务中心',
    telephone: '0795-00000002',
    receivingAccount: accountOf('丰城市社会保险事业服务中心', '0002'),
  },
  fenyi: {
    address: '江西省新余市分宜县分宜镇演示路3号分宜县社会保险中心',
    telephone: '0790-00000003',
    receivingAccount: accountOf('分宜县社会保险中心', '0003'),
  },
  dayu: {
    address: '江西省赣州市大余县南安镇演示路4号大余县社会保险中心',
    telephone: '0797-00000004',
    receivingAccount: accountOf('大余县社会保险中心', '0004'),
  },
  dalian: {
    address: '辽宁省大连市西岗区演示路5号大连市社会保险事业服务中心',
    telephone: '0411-00000005',
    receivingAccount: accountOf('大连市社会保险事业服务中心', '0005'),
  },
  fujian: {
    address: '福建省福州市鼓楼区演示路6号福建省社会保险中心',
    telephone: '0591-00000006',
    receivingAccount: accountOf('福建省社会保险中心', '0006'),
  },
};

function accountOf(office: string, end: string): string {
  return `户名：${office}（演示账户，请勿汇款），开户行：演示银行营业部，账号：0000 0000 0000 ${end}`;
}

const FILL = `
  UPDATE office SET
    address = CASE address WHEN $5 THEN $2 ELSE address END,
    telephone = CASE telephone WHEN $5 THEN $3 ELSE telephone END,
    receiving_account = CASE receiving_account WHEN $5 THEN $4 ELSE receiving_account END
  WHERE id = $1
`;

/**
 * Gives the offices of a system that was started to be looked at what letters print of them, as far as they have set nothing
 * themselves.
 * @param ownerUrl the database, as the role that owns the tables
 */
export async function fillDemonstrationOffices(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    for (const [id, { address, telephone, receivingAccount }] of Object.entries(demonstrationOffices))
      await client.query(FILL, [id, address, telephone, receivingAccount, NOT_SET_BY_OFFICE]);
  } finally {
    await client.end();
  }
}
