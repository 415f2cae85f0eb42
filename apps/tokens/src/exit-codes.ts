/** How the command ends, for whoever starts it: the code and what it means. */
export const afsluitcodes = {
  gelukt: { code: 0, betekenis: "gedaan" },
  mislukt: {
    code: 1,
    betekenis:
      "mislukt: bijvoorbeeld omdat de database niet bereikbaar is of migraties mist, of de rol het niet mag; er is niets veranderd"
  },
  verkeerdGebruik: { code: 2, betekenis: "verkeerd gebruik, of het adres van de database ontbreekt" },
  geweigerd: {
    code: 3,
    betekenis: "geweigerd: de naam is in gebruik (create), of van die naam valt er niets in te trekken (revoke)"
  }
} as const

export type ExitCode = typeof afsluitcodes[keyof typeof afsluitcodes]["code"]
