/** How the command ends, for whoever starts it: the code and what it means. */
export const afsluitcodes = {
  gelukt: { code: 0, betekenis: "gedaan" },
  mislukt: { code: 1, betekenis: "mislukt: bijvoorbeeld omdat de database niet bereikbaar is of migraties mist; er is niets veranderd" },
  verkeerdGebruik: { code: 2, betekenis: "verkeerd gebruik, of DATABASE_URL ontbreekt" },
  geweigerd: { code: 3, betekenis: "geweigerd: de naam is in gebruik (create), of geen token van die naam is geldig (revoke)" }
} as const

export type ExitCode = typeof afsluitcodes[keyof typeof afsluitcodes]["code"]
