import type { ExitCodes } from "@betrokkene/program"

/** How the command can end. */
export const exitCodes = {
  done: { code: 0, meaning: "gedaan, of er was niets te doen" },
  failed: {
    code: 1,
    meaning: "mislukt: bijvoorbeeld omdat de database niet bereikbaar is of nieuwer is dan deze versie, of een rol " +
      "ontbreekt"
  },
  wrongUsage: { code: 2, meaning: "verkeerd gebruik, of een instelling ontbreekt of klopt niet" },
  interrupted: {
    code: 130,
    meaning: "onderbroken door een signaal: de migraties tot dan toe zijn gedaan; draai het opnieuw"
  }
} as const satisfies ExitCodes

export type ExitCode = typeof exitCodes[keyof typeof exitCodes]["code"]
