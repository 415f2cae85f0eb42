import { CallerName, type Medewerker, Tijdstip, type TrailSealAnchor } from "@betrokkene/domain"
import { trailRetention } from "@betrokkene/domain/internal"
import { parsedArguments, WrongUsage } from "@betrokkene/program"
import { Option, Result, Schema } from "effect"

/** The arguments, as a command. */
export type Command =
  | { readonly kind: "help" }
  | { readonly kind: "verify"; readonly anchors: ReadonlyArray<TrailSealAnchor>; readonly json: boolean }
  /** `days`: none to keep the trail for ever. */
  | { readonly kind: "retention"; readonly days?: number; readonly door: Medewerker }

/** Reads the arguments, or returns everything that is wrong with them. `user` is the user of this machine. */
export const readCommand = (
  args: ReadonlyArray<string>,
  user?: string
): Result.Result<Command, WrongUsage> => {
  const parsed = parse(args)
  if (parsed === undefined) {
    return Result.fail(new WrongUsage("Er is een optie die niet bestaat, of die een waarde mist."))
  }
  const { positionals: [kind, ...more], values } = parsed
  if (values.help === true) return Result.succeed({ kind: "help" })
  const faults: Array<string> = []
  const command = kind === "verify"
    ? verifyOf(values, more, faults)
    : kind === "retention"
    ? retentionOf(values, more, user, faults)
    : undefined
  if (kind !== "verify" && kind !== "retention") faults.push("Zeg wat er moet gebeuren: verify of retention.")
  return command === undefined || faults.length > 0 ? Result.fail(new WrongUsage(...faults)) : Result.succeed(command)
}

const parse = (args: ReadonlyArray<string>) =>
  parsedArguments({
    args: [...args],
    allowPositionals: true,
    options: {
      anchor: { type: "string", multiple: true },
      by: { type: "string" },
      json: { type: "boolean" },
      help: { type: "boolean", short: "h" }
    }
  })

type Options = NonNullable<ReturnType<typeof parse>>["values"]

const verifyOf = ({ anchor, by, json }: Options, more: ReadonlyArray<string>, faults: Array<string>): Command => {
  const read = (anchor ?? []).map(readAnchor)
  const anchors = read.filter((one) => one !== undefined)
  if (more.length > 0) faults.push("verify neemt geen waarde.")
  if (by !== undefined) faults.push("--by hoort hier niet bij.")
  if (anchors.length < read.length) {
    faults.push(
      "--anchor is een nummer en een digest van 64 hexadecimale tekens, zoals 1200:3f…9c, met eventueel erachter wanneer " +
        "het is genoteerd, zoals @2026-11-24."
    )
  }
  return { kind: "verify", anchors, json: json === true }
}

const retentionOf = (
  { anchor, by, json }: Options,
  [term, ...more]: ReadonlyArray<string>,
  user: string | undefined,
  faults: Array<string>
): Command | undefined => {
  if (anchor !== undefined || json !== undefined) faults.push("--anchor en --json horen hier niet bij.")
  const door = Schema.decodeUnknownOption(CallerName)(by ?? user)
  if (Option.isNone(door)) faults.push("Zeg met --by wie dit doet: een naam zonder bsn.")
  const days = Number(/^([1-9][0-9]{3,4})d$/u.exec(term ?? "")?.[1])
  const known = term === "forever" || days >= trailRetention.minimum && days <= 36_500
  if (!known || more.length > 0) {
    faults.push(`Zeg hoe lang: een aantal dagen van ${trailRetention.minimum}d tot 36500d, of forever.`)
  }
  return Option.isNone(door)
    ? undefined
    : { kind: "retention", door: door.value, ...(term === "forever" ? {} : { days }) }
}

const readAnchor = (text: string): TrailSealAnchor | undefined => {
  const [, nummer, digest, noted] = /^([1-9][0-9]{0,14}):([0-9a-fA-F]{64})(?:@([0-9-]{10}))?$/u.exec(text) ?? []
  const notedAt = noted === undefined
    ? Option.none()
    : Schema.decodeUnknownOption(Tijdstip)(`${noted}T00:00:00Z`)
  return nummer === undefined || digest === undefined || (noted !== undefined && Option.isNone(notedAt))
    ? undefined
    : {
      nummer: Number(nummer),
      digest: digest.toLowerCase(),
      ...(Option.isSome(notedAt) ? { notedAt: notedAt.value } : {})
    }
}
