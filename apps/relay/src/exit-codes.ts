import type { ExitCodes } from "@betrokkene/program"

/** How the command can end. */
export const exitCodes = {
  done: { code: 0, meaning: "gelukt; ook als run met een signaal (SIGTERM, SIGINT) is gestopt" },
  nothingThere: { code: 1, meaning: "retry en drop: er is geen onbestelbare bezorging van dat nummer of abonnement" },
  wrongUsage: {
    code: 2,
    meaning: "verkeerd gebruik, of een instelling of het bestand met abonnees ontbreekt of klopt niet"
  },
  failed: { code: 4, meaning: "mislukt: bijvoorbeeld omdat de database niet bereikbaar is of migraties mist" }
} as const satisfies ExitCodes

export type ExitCode = typeof exitCodes[keyof typeof exitCodes]["code"]
