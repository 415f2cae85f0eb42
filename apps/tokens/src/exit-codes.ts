import type { ExitCodes } from "@betrokkene/program"

/** How the command can end. */
export const exitCodes = {
  done: { code: 0, meaning: "gedaan" },
  failed: {
    code: 1,
    meaning: "mislukt: bijvoorbeeld omdat de database niet bereikbaar is of migraties mist, of de rol het niet mag; " +
      "er is niets veranderd"
  },
  wrongUsage: { code: 2, meaning: "verkeerd gebruik, of het adres van de database ontbreekt" },
  refused: {
    code: 3,
    meaning: "geweigerd: de naam is in gebruik (create), of van die naam valt er niets in te trekken (revoke)"
  }
} as const satisfies ExitCodes

export type ExitCode = typeof exitCodes[keyof typeof exitCodes]["code"]
