/**
 * Whether a telephone number, as E.164, is a Dutch one that is not mobile. It is a household's, an office's or an
 * organisation's. Of a foreign number nothing is known, so it counts as somebody's own.
 *
 * @see The numbering plan for telephony of the Netherlands: mobile numbers begin with 06
 */
export const isLandline = (nummer: string): boolean => /^\+31(?!6)/u.test(nummer)
