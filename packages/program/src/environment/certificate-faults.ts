/** Refuses the setting of Node that makes every certificate good: it counts for each connection that is ever made. */
export const certificateFaults = (
  environment: Readonly<Record<string, string | undefined>>
): ReadonlyArray<string> =>
  environment["NODE_TLS_REJECT_UNAUTHORIZED"] === "0"
    ? [
      "NODE_TLS_REJECT_UNAUTHORIZED: met 0 is niet zeker wie er antwoordt. Haal dat weg, en noem een eigen " +
      "certificaatautoriteit in NODE_EXTRA_CA_CERTS."
    ]
    : []
