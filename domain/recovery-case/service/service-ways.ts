/** Ways of serving a document (送达方式), CPL 87–95. */
export const serviceWays = ['direct', 'leaving', 'post', 'electronic', 'through-prison', 'public-notice'] as const;
export type ServiceWay = (typeof serviceWays)[number];
