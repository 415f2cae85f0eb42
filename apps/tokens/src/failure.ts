import type { AccessTokenNotFound, AlreadyExpired, RegisterUnavailable, TokenNameTaken } from "@betrokkene/domain"
import { afsluitcodes } from "./exit-codes.ts"
import type { Afloop } from "./tokens.ts"
import type { VerkeerdGebruik } from "./wrong-usage.ts"

const zonderUitkomst = (uitkomst: "mislukt" | "verkeerdGebruik" | "geweigerd", stderr: string): Afloop => ({
  exitCode: afsluitcodes[uitkomst].code,
  stdout: "",
  stderr: `${stderr}\n`
})

/** What is the matter, for who has to do something about it. */
export const uitleg = (
  fout: RegisterUnavailable | AccessTokenNotFound | TokenNameTaken | VerkeerdGebruik | AlreadyExpired
): Afloop => {
  switch (fout._tag) {
    case "VerkeerdGebruik":
      return zonderUitkomst("verkeerdGebruik", `${fout.fouten.join("\n")}\n\nnpm run tokens -- --help zegt wat er kan.`)
    case "AlreadyExpired":
      return zonderUitkomst("verkeerdGebruik", `--expires ligt niet in de toekomst: het token zou nooit gelden.`)
    case "TokenNameTaken":
      return zonderUitkomst("geweigerd", `Er is al een token ${fout.naam}. Trek dat eerst in, of kies een andere naam.`)
    case "AccessTokenNotFound":
      return zonderUitkomst("geweigerd", `Er is geen token ${fout.naam} dat nog niet is ingetrokken.`)
    case "RegisterUnavailable":
      return zonderUitkomst(
        "mislukt",
        fout.reden === "42P01"
          ? "De database mist migraties van deze versie: de API doet ze als zij start met MIGRATE=true."
          : `De database is niet bereikbaar (${fout.reden}).`
      )
  }
}

/** A mistake of this software, or a role that may not manage tokens: by its code, never with a value or a query in it. */
export const onverwacht = (defect: unknown): Afloop => {
  if (!(defect instanceof Error)) return zonderUitkomst("mislukt", "Onverwachte fout.")
  if (defect.name === "Databasefout" && defect.message.startsWith("SQLSTATE 42501 ")) {
    return zonderUitkomst(
      "mislukt",
      "De rol in het adres van de database mag geen tokens beheren: geef in OWNER_DATABASE_URL de rol waarvan de tabellen zijn."
    )
  }
  const plaatsen = (defect.stack ?? "").split("\n").filter((regel) => /^ +at /u.test(regel))
  return zonderUitkomst("mislukt", [`Onverwachte fout (${defect.name}).`, ...plaatsen].join("\n"))
}
