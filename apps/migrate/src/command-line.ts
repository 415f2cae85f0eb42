import { CallerName, type Medewerker } from "@betrokkene/domain"
import { parsedArguments, WrongUsage } from "@betrokkene/program"
import { Option, Result, Schema } from "effect"

/** The arguments, as a command. */
export type Command =
  | { readonly kind: "help" }
  | { readonly kind: "check" }
  | { readonly kind: "dry-run" }
  | { readonly kind: "migrate" }
  | { readonly kind: "after-restore"; readonly ledgers: ReadonlyArray<string>; readonly door: Medewerker }
  | { readonly kind: "resume-relay" }

/** Reads the arguments. A fault never repeats what was given. `user` is the user of this machine. */
export const readCommand = (args: ReadonlyArray<string>, user?: string): Result.Result<Command, WrongUsage> => {
  const parsed = parse(args)
  if (parsed === undefined) return Result.fail(unknown)
  const { positionals: [command, ...more], values } = parsed
  if (values.help === true) return Result.succeed({ kind: "help" })
  if (more.length > 0 || (command !== undefined && command !== "after-restore")) return Result.fail(unknown)
  if (command === "after-restore") return afterRestoreOf(values, user)
  const { by, check, "dry-run": dryRun, ledger, "no-ledger": none, "resume-relay": resume } = values
  if (by !== undefined || ledger !== undefined || none !== undefined || resume !== undefined) {
    return Result.fail(unknown)
  }
  if (check === true) return dryRun === true ? Result.fail(unknown) : Result.succeed({ kind: "check" })
  return Result.succeed({ kind: dryRun === true ? "dry-run" : "migrate" })
}

const unknown = new WrongUsage(
  "Er is een argument dat niet bestaat: alleen --check, --dry-run, after-restore met wat daarbij hoort, en --help kunnen."
)

const parse = (args: ReadonlyArray<string>) =>
  parsedArguments({
    args: [...args],
    allowPositionals: true,
    options: {
      check: { type: "boolean" },
      "dry-run": { type: "boolean" },
      ledger: { type: "string", multiple: true },
      "no-ledger": { type: "boolean" },
      "resume-relay": { type: "boolean" },
      by: { type: "string" },
      help: { type: "boolean", short: "h" }
    }
  })

type Options = NonNullable<ReturnType<typeof parse>>["values"]

const afterRestoreOf = (values: Options, user: string | undefined): Result.Result<Command, WrongUsage> => {
  const ledgers = values.ledger ?? []
  const door = Schema.decodeUnknownOption(CallerName)(values.by ?? user)
  if (values["resume-relay"] === true) {
    return ledgers.length > 0 || values["no-ledger"] === true || values["dry-run"] === true || values.check === true
      ? Result.fail(new WrongUsage("--resume-relay staat op zichzelf: geef het als al het andere gedaan is."))
      : Result.succeed({ kind: "resume-relay" })
  }
  const faults = [
    ...(["check", "dry-run"] as const).flatMap((name) =>
      values[name] === true ? [`--${name} hoort hier niet bij.`] : []
    ),
    ...((ledgers.length > 0) === (values["no-ledger"] === true)
      ? ["Geef met --ledger elk bestand van RESTORE_LEDGER, of --no-ledger als er geen is."]
      : []),
    ...(Option.isNone(door) ? ["Zeg met --by wie dit doet: een naam zonder bsn."] : [])
  ]
  return Option.isNone(door) || faults.length > 0
    ? Result.fail(new WrongUsage(...faults))
    : Result.succeed({ kind: "after-restore", ledgers, door: door.value })
}
