interface ServiceWayDefinition {
  readonly title: string;
  readonly titleChinese: string;
  /** The day that the law takes as the day of service for this way. */
  readonly servedOn: string;
}

/** Ways of serving a document (送达方式) and the day that counts as the day of service, CPL 87–95. */
export const serviceWays = {
  direct: {
    title: 'direct service',
    titleChinese: '直接送达',
    servedOn: 'the day of signature on the proof of service',
  },
  leaving: { title: 'leaving the document', titleChinese: '留置送达', servedOn: 'the day on which it was left' },
  post: { title: 'post', titleChinese: '邮寄送达', servedOn: 'the day of receipt on the return receipt' },
  electronic: {
    title: 'electronic service',
    titleChinese: '电子送达',
    servedOn: 'the day of arrival in the system of the addressee',
  },
  'through-prison': {
    title: 'service through the prison',
    titleChinese: '转交送达',
    servedOn: 'the day on which the prisoner signed',
  },
  'public-notice': {
    title: 'public notice',
    titleChinese: '公告送达',
    servedOn: 'the day on which the notice ran out',
  },
} as const satisfies Record<string, ServiceWayDefinition>;
export type ServiceWay = keyof typeof serviceWays;
