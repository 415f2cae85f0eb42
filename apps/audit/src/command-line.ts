import type { Seal } from "@betrokkene/domain"
import { WrongUsage } from "@betrokkene/program"
import { Result } from "effect"
import { parseArgs } from "node:util"

/** The arguments, as a command. */
export type Command =
  | { readonly kind: "help" }
  | { readonly kind: "verify"; readonly anchors: ReadonlyArray<Seal>; readonly json: boolean }

/** Reads the arguments, or returns everything that is wrong with them. */
export const readCommand = (args: ReadonlyArray<string>): Result.Result<Command, WrongUsage> => {
  const parsed = parse(args)
  if (parsed === undefined) {
    return Result.fail(new WrongUsage("Er is een optie die niet bestaat, of die een waarde mist."))
  }
  const { positionals, values } = parsed
  if (values.help === true) return Result.succeed({ kind: "help" })
  const read = (values.anchor ?? []).map(readAnchor)
  const anchors = read.filter((anchor) => anchor !== undefined)
  const faults = [
    ...(positionals.length === 1 && positionals[0] === "verify" ? [] : ["Zeg wat er moet gebeuren: verify."]),
    ...(anchors.length === read.length
      ? []
      : ["--anchor is een nummer en een digest van 64 hexadecimale tekens, zoals 1200:3f…9c."])
  ]
  return faults.length > 0
    ? Result.fail(new WrongUsage(...faults))
    : Result.succeed({ kind: "verify", anchors, json: values.json === true })
}

const parse = (args: ReadonlyArray<string>) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        anchor: { type: "string", multiple: true },
        json: { type: "boolean" },
        help: { type: "boolean", short: "h" }
      }
    })
  } catch {
    return undefined
  }
}

const readAnchor = (text: string): Seal | undefined => {
  const [, nummer, digest] = /^([1-9][0-9]{0,14}):([0-9a-fA-F]{64})$/u.exec(text) ?? []
  return nummer === undefined || digest === undefined
    ? undefined
    : { nummer: Number(nummer), digest: digest.toLowerCase() }
}
