import type { SchemaAST, SchemaIssue } from "effect"

/**
 * One thing that is wrong with a value from outside: where (`pad`, from the root), a stable `code`, and a Dutch
 * sentence. It never holds the refused value.
 *
 * The docstring of a value names the codes of its own. These can come from any: `verplicht`, `onbekende-eigenschap`,
 * `type-onjuist`, `soort-onbekend`, `waarde-ongeldig`, and for a text `tekst-leeg`, `tekst-te-lang` (the limits are in
 * {@link maximumLengths}) and `tekst-verboden-tekens` (control characters and the like).
 */
export interface Ongeldigheid {
  readonly pad: ReadonlyArray<PropertyKey>
  readonly code: string
  readonly uitleg: string
}

/**
 * Every {@link Ongeldigheid} in a decoding failure, each once: unknown fields first, then in the order of the fields.
 * With a `maximum` the search stops there, so that its cost does not grow with what was refused.
 *
 * @example
 * ```ts
 * import { ongeldigheden, Postcode } from "@betrokkene/domain"
 * import { Result, Schema } from "effect"
 *
 * const postcode = Schema.decodeUnknownResult(Postcode, { errors: "all" })("0123 AB")
 * if (Result.isFailure(postcode)) console.log(ongeldigheden(postcode.failure.issue)[0]?.code) // postcode-ongeldig
 * ```
 */
export const ongeldigheden = (issue: SchemaIssue.Issue, maximum = Infinity): ReadonlyArray<Ongeldigheid> =>
  namedOnce([], each(issue, [], undefined), maximum)

/** What is found after what was found first, each once, up to a `maximum`. The search stops there. */
export const namedOnce = (
  first: ReadonlyArray<Ongeldigheid>,
  then: Iterable<Ongeldigheid>,
  maximum: number
): ReadonlyArray<Ongeldigheid> => {
  const gevonden: Array<Ongeldigheid> = []
  const root = newPlace()
  for (const found of [first, then]) {
    for (const ongeldigheid of found) {
      if (gevonden.length >= maximum) return gevonden
      const { codes } = ongeldigheid.pad.reduce(placeBelow, root)
      if (codes.has(ongeldigheid.code)) continue
      codes.add(ongeldigheid.code)
      gevonden.push(ongeldigheid)
    }
  }
  return gevonden
}

/** What was found at a path, and below it. */
interface Place {
  readonly codes: Set<string>
  readonly below: Map<string, Place>
}

const newPlace = (): Place => ({ codes: new Set(), below: new Map() })

const placeBelow = ({ below }: Place, part: PropertyKey): Place => {
  const name = String(part)
  const place = below.get(name) ?? newPlace()
  below.set(name, place)
  return place
}

type What = Omit<Ongeldigheid, "pad">

function* each(
  issue: SchemaIssue.Issue,
  pad: ReadonlyArray<PropertyKey>,
  outermost: What | undefined
): Generator<Ongeldigheid> {
  switch (issue._tag) {
    case "Filter":
      return yield* each(issue.issue, pad, fromAnnotations(issue.filter.annotations) ?? outermost)
    case "Encoding":
      return yield* each(issue.issue, pad, outermost)
    case "Pointer":
      return yield* each(issue.issue, [...pad, ...issue.path], outermost)
    case "Composite":
    case "AnyOf":
      for (const part of issue.issues) yield* each(part, pad, outermost)
      if (issue._tag === "AnyOf" && issue.issues.length === 0) yield geenLid(issue.ast.annotations, pad)
      return
    default:
      yield one(issue, pad, outermost)
  }
}

const one = (
  issue: Exclude<SchemaIssue.Issue, { readonly _tag: "Filter" | "Encoding" | "Pointer" | "Composite" | "AnyOf" }>,
  pad: ReadonlyArray<PropertyKey>,
  outermost: What | undefined
): Ongeldigheid => {
  switch (issue._tag) {
    case "OneOf":
      return geenLid(issue.ast.annotations, pad)
    case "InvalidType":
      return { pad, ...(fromAnnotations(issue.ast.annotations) ?? wrongType(issue.ast)) }
    case "InvalidValue":
      return { pad, ...(fromAnnotations(issue.annotations) ?? outermost ?? ongeldigeWaarde) }
    case "MissingKey":
      return { pad, code: "verplicht", uitleg: "Dit veld is verplicht." }
    case "UnexpectedKey":
      return { pad, code: "onbekende-eigenschap", uitleg: "Deze eigenschap is hier niet bekend." }
    case "Forbidden":
      return { pad, ...ongeldigeWaarde }
  }
}

const geenLid = (
  annotations: { readonly [key: string]: unknown } | undefined,
  pad: ReadonlyArray<PropertyKey>
): Ongeldigheid => {
  const soortveld = annotations?.["soortveld"]
  return {
    pad: typeof soortveld === "string" ? [...pad, soortveld] : pad,
    ...(fromAnnotations(annotations) ?? geenVanDeSoorten)
  }
}

const geenVanDeSoorten = { code: "soort-onbekend", uitleg: "Dit is geen van de toegestane soorten." }

const ongeldigeWaarde = { code: "waarde-ongeldig", uitleg: "Deze waarde is ongeldig." }

const fromAnnotations = (
  annotations: { readonly [key: string]: unknown } | undefined
): What | undefined => {
  const code = annotations?.["foutcode"]
  const uitleg = annotations?.["message"]
  return typeof code === "string" && typeof uitleg === "string" ? { code, uitleg } : undefined
}

const wrongType = (ast: SchemaAST.AST) => {
  const expected = typeNames[ast._tag]
  return expected === undefined
    ? ongeldigeWaarde
    : { code: "type-onjuist", uitleg: `Hier wordt ${expected} verwacht.` }
}

const typeNames: { readonly [tag: string]: string } = {
  String: "een tekst",
  Number: "een getal",
  Boolean: "true of false",
  Arrays: "een lijst",
  Objects: "een object",
  Literal: "een van de vaste waarden"
}
