import type { SchemaAST, SchemaIssue } from "effect"

/**
 * One thing that is wrong with a value from outside: where (`pad`, from the root), a stable `code`, and a Dutch
 * sentence. It never holds the refused value.
 */
export interface Ongeldigheid {
  readonly pad: ReadonlyArray<PropertyKey>
  readonly code: string
  readonly uitleg: string
}

/**
 * Every {@link Ongeldigheid} in a decoding failure, each once: unknown fields first, then in the order of the fields.
 */
export const ongeldigheden = (issue: SchemaIssue.Issue): ReadonlyArray<Ongeldigheid> => {
  const gezien = new Set<string>()
  return collect(issue, [], undefined).filter((ongeldigheid) => {
    const key = JSON.stringify([ongeldigheid.pad.map(String), ongeldigheid.code])
    return !gezien.has(key) && gezien.add(key)
  })
}

const collect = (
  issue: SchemaIssue.Issue,
  pad: ReadonlyArray<PropertyKey>,
  outermost: Omit<Ongeldigheid, "pad"> | undefined
): ReadonlyArray<Ongeldigheid> => {
  switch (issue._tag) {
    case "Filter":
      return collect(issue.issue, pad, fromAnnotations(issue.filter.annotations) ?? outermost)
    case "Encoding":
      return collect(issue.issue, pad, outermost)
    case "Pointer":
      return collect(issue.issue, [...pad, ...issue.path], outermost)
    case "Composite":
      return issue.issues.flatMap((part) => collect(part, pad, outermost))
    case "AnyOf":
      return issue.issues.length > 0
        ? issue.issues.flatMap((part) => collect(part, pad, outermost))
        : [geenLid(issue.ast.annotations, pad)]
    case "OneOf":
      return [geenLid(issue.ast.annotations, pad)]
    case "InvalidType":
      return [{ pad, ...(fromAnnotations(issue.ast.annotations) ?? wrongType(issue.ast)) }]
    case "InvalidValue":
      return [{ pad, ...(fromAnnotations(issue.annotations) ?? outermost ?? ongeldigeWaarde) }]
    case "MissingKey":
      return [{ pad, code: "verplicht", uitleg: "Dit veld is verplicht." }]
    case "UnexpectedKey":
      return [{ pad, code: "onbekende-eigenschap", uitleg: "Deze eigenschap is hier niet bekend." }]
    case "Forbidden":
      return [{ pad, ...ongeldigeWaarde }]
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
): Omit<Ongeldigheid, "pad"> | undefined => {
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
