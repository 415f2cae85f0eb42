import { Abonnementnaam, type UndeliverableEventFilter } from "@betrokkene/domain"
import { parsedArguments, WrongUsage } from "@betrokkene/program"
import { Option, Result, Schema } from "effect"

/** The arguments, as a command. */
export type Command =
  | { readonly kind: "help" }
  | { readonly kind: "run" }
  | { readonly kind: "dead-letters"; readonly json: boolean }
  | { readonly kind: "retry" | "drop"; readonly choice: UndeliverableEventFilter }
  | { readonly kind: "forget"; readonly subscriber: Abonnementnaam }

/** Reads the arguments. A fault never repeats what was given. */
export const readCommand = (args: ReadonlyArray<string>): Result.Result<Command, WrongUsage> =>
  Result.flatMap(
    parsed(args),
    (
      { positionals: [kind = "run", ...rest], values: { help, json, subscriber } }
    ): Result.Result<Command, WrongUsage> => {
      if (help === true) return Result.succeed({ kind: "help" })
      if (json === true && kind !== "dead-letters") return wrong("--json hoort bij dead-letters.")
      if (subscriber !== undefined && kind !== "retry" && kind !== "drop") {
        return wrong("--subscriber hoort bij retry en drop.")
      }
      switch (kind) {
        case "run":
          return rest.length > 0 ? tooMuch : Result.succeed({ kind })
        case "dead-letters":
          return rest.length > 0 ? tooMuch : Result.succeed({ kind, json: json === true })
        case "retry":
        case "drop":
          return Result.map(choiceOf(rest, subscriber), (choice) => ({ kind, choice }))
        case "forget":
          return rest.length > 1 ? tooMuch : Result.map(nameOf(rest[0] ?? ""), (subscriber) => ({ kind, subscriber }))
        default:
          return wrong("Dat commando bestaat niet.")
      }
    }
  )

const parsed = (args: ReadonlyArray<string>) =>
  Result.fromNullishOr(
    parsedArguments({
      args: [...args],
      allowPositionals: true,
      options: { help: { type: "boolean", short: "h" }, json: { type: "boolean" }, subscriber: { type: "string" } }
    }),
    () => new WrongUsage("Een van de opties bestaat niet, of mist een waarde.")
  )

const choiceOf = (
  [number, ...more]: ReadonlyArray<string>,
  subscriber: string | undefined
): Result.Result<UndeliverableEventFilter, WrongUsage> => {
  if (more.length > 0 || (number !== undefined && subscriber !== undefined)) return tooMuch
  if (subscriber !== undefined) return Result.map(nameOf(subscriber), (abonnement) => ({ abonnement }))
  return number !== undefined && /^[1-9][0-9]{0,14}$/u.test(number)
    ? Result.succeed({ nummer: Number(number) })
    : wrong("Een nummer uit dead-letters wordt verwacht, of --subscriber met een naam.")
}

const nameOf = (text: string): Result.Result<Abonnementnaam, WrongUsage> =>
  Option.match(Schema.decodeUnknownOption(Abonnementnaam)(text), {
    onNone: () => wrong("De naam van een abonnee wordt verwacht."),
    onSome: Result.succeed
  })

const wrong = (fault: string): Result.Result<never, WrongUsage> => Result.fail(new WrongUsage(fault))

const tooMuch = wrong("Er zijn te veel argumenten.")
