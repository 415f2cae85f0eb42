import type { ExitCodes } from "@betrokkene/program"

/** How the command can end. */
export const exitCodes = {
  nothingFound: { code: 0, meaning: "niets gevonden; ook bij --help, en bij --join als er niets loopt" },
  bevindingen: { code: 1, meaning: "er staan bevindingen open (bij --dry-run: er is iets gevonden)" },
  wrongUsage: {
    code: 2,
    meaning: "verkeerd gebruik, of een instelling of het beleidsbestand ontbreekt of klopt niet"
  },
  alreadyRunning: { code: 3, meaning: "er loopt al een reconciliatie" },
  failed: {
    code: 4,
    meaning: "mislukt: bijvoorbeeld omdat de database niet bereikbaar is of migraties mist, of --resume vond niets"
  },
  hersteld: { code: 5, meaning: "wat er gevonden is, is ook hersteld; er staat niets open" },
  partlyFailed: {
    code: 6,
    meaning: "deels mislukt: een deel van het register of een record kon niet worden bekeken"
  },
  interrupted: { code: 130, meaning: "onderbroken door een signaal; gaat de volgende keer verder waar het was" }
} as const satisfies ExitCodes

export type Uitkomst = keyof typeof exitCodes

export type ExitCode = typeof exitCodes[Uitkomst]["code"]
