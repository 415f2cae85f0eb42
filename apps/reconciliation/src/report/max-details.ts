/** Number of findings, and of records set aside, that are listed in full. All are counted; nobody reads more. */
export const maxDetails = 100
