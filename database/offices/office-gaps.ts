/** Stands for what an office has not set yet: an address or an account that was made up would be worse than none. */
export const NOT_SET_BY_OFFICE = '【由经办机构设置】';
