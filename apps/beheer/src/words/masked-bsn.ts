/** A bsn of which only the end can be read, as the API masks it for who may not see it. */
export const maskedBsn = (bsn: string): string => `*****${bsn.slice(-4)}`
