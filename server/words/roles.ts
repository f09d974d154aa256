/** The roles of ISO/IEC 17788 that ISO/IEC 27017 gives guidance for. */
export type Role = 'provider' | 'customer';

export const roles: readonly Role[] = ['provider', 'customer'];

export type Edition27001 = '2013' | '2022';
