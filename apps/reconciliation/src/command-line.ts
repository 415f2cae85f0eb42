import { type Regel, regelnamen, regels } from "@betrokkene/domain"
import { WrongUsage } from "@betrokkene/program"
import { Result } from "effect"
import { type Gegeven, readArguments } from "./arguments.ts"

/** The arguments, as a command: print the usage, join a run under way, or do a run. */
export type Assignment =
  | { readonly soort: "uitleg" }
  | { readonly soort: "meedoen"; readonly tempo?: number }
  | NightAssignment

/** A run. An absent field means the default. */
export interface NightAssignment {
  readonly soort: "nacht"
  readonly proef: boolean
  readonly regels: ReadonlyArray<Regel>
  /** Whether everything is looked at; otherwise it goes on from the run before, if it can. */
  readonly whole: boolean
  readonly against?: ComparisonAssignment
  readonly workers: number
  readonly partSize?: number
  /** Maximum number of betrokkenen per second. */
  readonly tempo?: number
  readonly policyFile?: string
  readonly json: boolean
  /** The file for the report as a page. */
  readonly rapport?: string
  readonly resumed: boolean
}

/** The other register, and whether to take over its differences. */
export interface ComparisonAssignment {
  readonly bron: string
  readonly overnemen: boolean
}

export const limits = { workers: 64, partSize: 100_000, tempo: 1_000_000 } as const

/** Reads the arguments, or returns everything that is wrong with them. */
export const readAssignment = (givenArguments: ReadonlyArray<string>): Result.Result<Assignment, WrongUsage> =>
  Result.flatMap(readArguments(givenArguments), (gegeven) => {
    if (gegeven.aan("help")) return Result.succeed({ soort: "uitleg" })
    const fouten: Array<string> = []
    const opdracht = gegeven.aan("join") ? join(gegeven, fouten) : night(gegeven, fouten)
    return fouten.length === 0 ? Result.succeed(opdracht) : Result.fail(new WrongUsage(...fouten))
  })

const join = (gegeven: Gegeven, fouten: Array<string>): Assignment => {
  fouten.push(
    ...gegeven.namen.filter((naam) => naam !== "join" && naam !== "rate").map((naam) =>
      `--${naam} gaat niet samen met --join.`
    )
  )
  return { soort: "meedoen", ...numberOption(gegeven, fouten, "rate", "tempo") }
}

/** Options of a new run. A resumed run keeps those of its start. */
const requested = ["dry-run", "rules", "whole", "policy", "part-size"] as const

const night = (gegeven: Gegeven, fouten: Array<string>): Assignment => {
  const resumed = gegeven.aan("resume")
  if (resumed) {
    fouten.push(
      ...requested.filter(gegeven.aan).map((naam) =>
        `--resume gaat verder met wat er toen gevraagd is: laat --${naam} weg.`
      )
    )
  }
  if (gegeven.aan("take-over") && !gegeven.aan("against")) fouten.push("--take-over heeft alleen zin met --against.")
  return {
    soort: "nacht",
    proef: gegeven.aan("dry-run"),
    regels: regelsVan(gegeven, fouten),
    whole: gegeven.aan("whole"),
    ...textOption(gegeven, "against", (bron) => ({ against: { bron, overnemen: gegeven.aan("take-over") } })),
    workers: numberOption(gegeven, fouten, "workers", "workers").workers ?? 1,
    ...numberOption(gegeven, fouten, "part-size", "partSize"),
    ...numberOption(gegeven, fouten, "rate", "tempo"),
    ...textOption(gegeven, "policy", (policyFile) => ({ policyFile })),
    json: gegeven.aan("json"),
    ...textOption(gegeven, "report", (rapport) => ({ rapport })),
    resumed
  }
}

const textOption = <A>(
  gegeven: Gegeven,
  naam: "against" | "policy" | "report",
  make: (waarde: string) => A
): A | undefined => {
  const waarde = gegeven.waarde(naam)
  return waarde === undefined ? undefined : make(waarde)
}

const numberOption = <Veld extends keyof typeof limits>(
  gegeven: Gegeven,
  fouten: Array<string>,
  naam: "workers" | "part-size" | "rate",
  veld: Veld
): { readonly [K in Veld]?: number } => {
  const waarde = gegeven.waarde(naam)
  if (waarde === undefined) return {}
  if (/^[1-9][0-9]{0,6}$/u.test(waarde) && Number(waarde) <= limits[veld]) {
    return { [veld]: Number(waarde) } as { readonly [K in Veld]?: number }
  }
  fouten.push(`--${naam} is een geheel getal van 1 tot en met ${limits[veld]}.`)
  return {}
}

/** The rules, each once and in the order of the catalogue, so that equal sets are equal. */
const regelsVan = (gegeven: Gegeven, fouten: Array<string>): ReadonlyArray<Regel> => {
  const metAnder = gegeven.aan("against")
  const waarde = gegeven.waarde("rules")
  if (waarde === undefined) return regelnamen.filter((naam) => metAnder || !asksAnderRegister(naam))
  const namen = waarde.split(",").map((naam) => naam.trim()).filter((naam) => naam !== "")
  const onbekend = namen.filter((naam) => !(regelnamen as ReadonlyArray<string>).includes(naam))
  if (namen.length === 0) fouten.push("--rules noemt geen regel.")
  fouten.push(
    ...onbekend.map((naam) => `--rules: er is geen regel ${/^[a-z0-9-]{1,60}$/u.test(naam) ? naam : "van die naam"}.`)
  )
  const chosen = regelnamen.filter((naam) => namen.includes(naam))
  if (!metAnder) {
    fouten.push(...chosen.filter(asksAnderRegister).map((naam) => `--rules: ${naam} vraagt ook --against.`))
  }
  if (metAnder && !chosen.some(asksAnderRegister)) {
    fouten.push(
      `--against: geen van de regels bij --rules vergelijkt; dat zijn ${
        regelnamen.filter(asksAnderRegister).join(", ")
      }.`
    )
  }
  return chosen
}

const asksAnderRegister = (naam: Regel): boolean =>
  (regels[naam].range as ReadonlyArray<string>).every((range) => range === "ander-register")
