/** How the command ends, for whoever starts it: the code and what it means. Ended by a signal it is 130. */
export const afsluitcodes = {
  nietsGevonden: { code: 0, betekenis: "niets gevonden; ook bij --help, en bij --join als er niets loopt" },
  bevindingen: { code: 1, betekenis: "er staan bevindingen open (bij --dry-run: er is iets gevonden)" },
  verkeerdGebruik: {
    code: 2,
    betekenis: "verkeerd gebruik, of een instelling of het beleidsbestand ontbreekt of klopt niet"
  },
  alBezig: { code: 3, betekenis: "er loopt al een reconciliatie" },
  mislukt: {
    code: 4,
    betekenis: "mislukt: bijvoorbeeld omdat de database niet bereikbaar is of migraties mist, of --resume vond niets"
  },
  hersteld: { code: 5, betekenis: "wat er gevonden is, is ook hersteld; er staat niets open" },
  deelsMislukt: {
    code: 6,
    betekenis: "deels mislukt: een deel van het register of een record kon niet worden bekeken"
  },
  onderbroken: { code: 130, betekenis: "onderbroken door een signaal; gaat de volgende keer verder waar het was" }
} as const

export type Uitkomst = keyof typeof afsluitcodes

export type ExitCode = typeof afsluitcodes[Uitkomst]["code"]
