import type { AlreadyRunning, RegisterUnavailable } from "@betrokkene/domain"
import type { AnderRegisterUnreadable } from "./against/unreadable.ts"
import { unreadableInWords } from "./against/words.ts"
import { afsluitcodes } from "./exit-codes.ts"
import type { Afloop } from "./reconcile.ts"
import type { NothingToResume } from "./run/coordinate.ts"
import type { PageNotWritten } from "./write-page.ts"
import type { VerkeerdGebruik } from "./wrong-usage.ts"

/** All by which the command can end without a report. */
export type Mislukking =
  | AnderRegisterUnreadable
  | VerkeerdGebruik
  | AlreadyRunning
  | RegisterUnavailable
  | NothingToResume
  | PageNotWritten

const zonderRapport = (uitkomst: "verkeerdGebruik" | "alBezig" | "mislukt", stderr: string): Afloop => ({
  exitCode: afsluitcodes[uitkomst].code,
  stdout: "",
  stderr
})

/** What is the matter, for who has to do something about it. */
export const uitleg = (fout: Mislukking): Afloop => {
  switch (fout._tag) {
    case "VerkeerdGebruik":
      return zonderRapport(
        "verkeerdGebruik",
        `${fout.fouten.join("\n")}\n\nnpm run reconcile -- --help zegt wat er kan.\n`
      )
    case "AlreadyRunning":
      return zonderRapport("alBezig", `Er loopt al een reconciliatie: ${fout.houder}, sinds ${fout.sinds}.\n`)
    case "NietsTeHervatten":
      return zonderRapport("mislukt", "Er is geen reconciliatie die niet is afgemaakt: er valt niets te hervatten.\n")
    case "BladzijdeNietGeschreven":
      return zonderRapport(
        "verkeerdGebruik",
        `Het rapport kan niet worden geschreven naar ${fout.bestand} (${fout.reden}).\n`
      )
    case "AnderRegisterOnleesbaar":
      return zonderRapport(
        "mislukt",
        `${
          unreadableInWords(fout)
        }\nWat er in dit register gedaan is, is bewaard: start opnieuw, dan gaat het verder waar het was.\n`
      )
    case "RegisterUnavailable":
      return zonderRapport("mislukt", `${onbereikbaar(fout.reden)}\n`)
  }
}

/** By 42P01 the database has none of the tables, also not the one that lists the migrations. */
const onbereikbaar = (reden: string): string =>
  reden === "42P01" || reden === "migraties-ontbreken"
    ? "De database mist migraties van deze versie: de API doet ze als zij start met MIGRATE=true."
    : `Het register is niet bereikbaar (${reden}). Wat er gedaan is, is bewaard: start later opnieuw, dan gaat het verder waar het was.`

/** The message of an error may hold data of somebody; where it came from does not. */
export const onverwacht = (defect: unknown): Afloop => {
  const plaatsen = defect instanceof Error
    ? (defect.stack ?? "").split("\n").filter((regel) => /^ +at /u.test(regel))
    : []
  return zonderRapport("mislukt", ["Onverwachte fout.", ...plaatsen, ""].join("\n"))
}
