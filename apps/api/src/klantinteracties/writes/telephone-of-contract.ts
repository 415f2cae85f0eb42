/**
 * Whether the contract takes a text for a telephone number. It takes fewer than the domain: only digits, behind a `+` if
 * that is there, and none of a service that many share.
 *
 * @see openklant-contract.md, 3.3
 */
export const isTelephoneOfContract = (written: string): boolean =>
  /^(?:0[1-9][0-9]{8}|\+[0-9]{9,15}|00[0-9]{7,13})$/u.test(written) && !/^0[89]00/u.test(written)
