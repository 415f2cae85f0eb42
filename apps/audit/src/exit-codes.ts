import type { ExitCodes } from "@betrokkene/program"

/** How the command can end. */
export const exitCodes = {
  sound: { code: 0, meaning: "de audittrail klopt" },
  failed: {
    code: 1,
    meaning: "mislukt: bijvoorbeeld omdat de database niet bereikbaar is of migraties mist; er is niets over de " +
      "audittrail gezegd"
  },
  wrongUsage: { code: 2, meaning: "verkeerd gebruik, of het adres van de database ontbreekt" },
  faults: { code: 3, meaning: "de audittrail klopt niet" }
} as const satisfies ExitCodes

export type ExitCode = typeof exitCodes[keyof typeof exitCodes]["code"]
