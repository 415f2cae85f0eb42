import {
  CallerName,
  type Medewerker,
  ongeldigheden,
  type Scope,
  scopes,
  Tijdstip,
  type Validity
} from "@betrokkene/domain"
import { Option, Result, Schema } from "effect"
import { parseArgs } from "node:util"
import { VerkeerdGebruik } from "./wrong-usage.ts"

/** What the command was asked. */
export type Opdracht =
  | { readonly soort: "uitleg" }
  | {
    readonly soort: "create"
    readonly naam: Medewerker
    readonly scopes: ReadonlyArray<Scope>
    readonly geldigheid?: Validity
  }
  | { readonly soort: "list"; readonly json: boolean }
  | { readonly soort: "revoke"; readonly naam: Medewerker }

/** What the arguments ask, or all that is wrong with them. */
export const leesOpdracht = (argumenten: ReadonlyArray<string>): Result.Result<Opdracht, VerkeerdGebruik> => {
  const ontleed = ontleding(argumenten)
  if (ontleed === undefined) {
    return Result.fail(new VerkeerdGebruik({ fouten: ["Er is een optie die niet bestaat, of die een waarde mist."] }))
  }
  const { positionals, values } = ontleed
  if (values.help === true) return Result.succeed({ soort: "uitleg" })
  const fouten: Array<string> = []
  const opdracht = opdrachtVan(positionals, values, fouten)
  return opdracht === undefined || fouten.length > 0
    ? Result.fail(new VerkeerdGebruik({ fouten }))
    : Result.succeed(opdracht)
}

const ontleding = (argumenten: ReadonlyArray<string>) => {
  try {
    return parseArgs({
      args: [...argumenten],
      allowPositionals: true,
      options: {
        scopes: { type: "string" },
        expires: { type: "string" },
        json: { type: "boolean" },
        help: { type: "boolean", short: "h" }
      }
    })
  } catch {
    return undefined
  }
}

type Opties = NonNullable<ReturnType<typeof ontleding>>["values"]

const opdrachtVan = (
  [soort, ...namen]: ReadonlyArray<string>,
  opties: Opties,
  fouten: Array<string>
): Opdracht | undefined => {
  switch (soort) {
    case "create": {
      alleen(opties, ["scopes", "expires"], fouten)
      const naam = naamVan(namen, fouten)
      const gekozen = scopesVan(opties.scopes, fouten)
      const geldigheid = opties.expires === undefined ? undefined : geldigheidVan(opties.expires, fouten)
      return naam === undefined
        ? undefined
        : { soort, naam, scopes: gekozen, ...(geldigheid === undefined ? {} : { geldigheid }) }
    }
    case "list":
      alleen(opties, ["json"], fouten)
      if (namen.length > 0) fouten.push("list neemt geen naam.")
      return { soort, json: opties.json === true }
    case "revoke": {
      alleen(opties, [], fouten)
      const naam = naamVan(namen, fouten)
      return naam === undefined ? undefined : { soort, naam }
    }
    default:
      fouten.push("Zeg wat er moet gebeuren: create, list of revoke.")
      return undefined
  }
}

const alleen = (opties: Opties, toegestaan: ReadonlyArray<keyof Opties>, fouten: Array<string>): void => {
  for (const optie of Object.keys(opties) as ReadonlyArray<keyof Opties>) {
    if (!toegestaan.includes(optie)) fouten.push(`--${optie} hoort hier niet bij.`)
  }
}

const naamVan = ([naam, ...meer]: ReadonlyArray<string>, fouten: Array<string>): Medewerker | undefined => {
  if (naam === undefined || meer.length > 0) {
    fouten.push("Geef een naam; zet een naam met spaties tussen aanhalingstekens.")
    return undefined
  }
  const gelezen = Schema.decodeUnknownResult(CallerName, { errors: "all" })(naam)
  if (Result.isSuccess(gelezen)) return gelezen.success
  fouten.push(...ongeldigheden(gelezen.failure.issue).map(({ uitleg }) => `NAAM: ${uitleg}`))
  return undefined
}

/** In the order of the list and each once. */
const scopesVan = (waarde: string | undefined, fouten: Array<string>): ReadonlyArray<Scope> => {
  const namen = (waarde ?? "").split(",").map((naam) => naam.trim()).filter((naam) => naam !== "")
  const onbekend = namen.filter((naam) => !(scopes as ReadonlyArray<string>).includes(naam))
  if (namen.length === 0) fouten.push(`Geef met --scopes wat het token mag: ${scopes.join(", ")}.`)
  fouten.push(
    ...onbekend.map((naam) =>
      `--scopes: ${/^[a-z-]{1,40}$/u.test(naam) ? naam : "een van de namen"} bestaat niet; kies uit ${
        scopes.join(", ")
      }.`
    )
  )
  return scopes.filter((scope) => namen.includes(scope))
}

const geldigheidVan = (waarde: string, fouten: Array<string>): Validity | undefined => {
  const dagen = Number(/^([1-9][0-9]{0,3})d$/u.exec(waarde)?.[1])
  if (dagen <= 3650) return { dagen }
  const tot = /^[0-9-]{10}$/u.test(waarde) ? Schema.decodeUnknownOption(Tijdstip)(`${waarde}T00:00:00Z`) : Option.none()
  if (Option.isSome(tot)) return { tot: tot.value }
  fouten.push("--expires is een aantal dagen, zoals 90d (ten hoogste 3650d), of een dag, zoals 2027-01-01.")
  return undefined
}
