import type { SchemaAST, SchemaIssue } from "effect"

/**
 * One thing that is wrong with a value from outside: where (`pad`, from the root), a stable `code`, and a Dutch sentence. It
 * never holds the refused value.
 */
export interface Ongeldigheid {
  readonly pad: ReadonlyArray<PropertyKey>
  readonly code: string
  readonly uitleg: string
}

/** Every {@link Ongeldigheid} in the failure of a decoding, each once: unknown fields first, then in the order of the fields. */
export const ongeldigheden = (issue: SchemaIssue.Issue): ReadonlyArray<Ongeldigheid> => {
  const gezien = new Set<string>()
  return verzamel(issue, [], undefined).filter((ongeldigheid) => {
    const sleutel = JSON.stringify([ongeldigheid.pad.map(String), ongeldigheid.code])
    return !gezien.has(sleutel) && gezien.add(sleutel)
  })
}

const verzamel = (
  issue: SchemaIssue.Issue,
  pad: ReadonlyArray<PropertyKey>,
  buitenste: Omit<Ongeldigheid, "pad"> | undefined
): ReadonlyArray<Ongeldigheid> => {
  switch (issue._tag) {
    case "Filter":
      return verzamel(issue.issue, pad, uitAnnotaties(issue.filter.annotations) ?? buitenste)
    case "Encoding":
      return verzamel(issue.issue, pad, buitenste)
    case "Pointer":
      return verzamel(issue.issue, [...pad, ...issue.path], buitenste)
    case "Composite":
      return issue.issues.flatMap((deel) => verzamel(deel, pad, buitenste))
    case "AnyOf":
      return issue.issues.length > 0
        ? issue.issues.flatMap((deel) => verzamel(deel, pad, buitenste))
        : [geenLid(issue.ast.annotations, pad)]
    case "OneOf":
      return [geenLid(issue.ast.annotations, pad)]
    case "InvalidType":
      return [{ pad, ...(uitAnnotaties(issue.ast.annotations) ?? onjuistType(issue.ast)) }]
    case "InvalidValue":
      return [{ pad, ...(uitAnnotaties(issue.annotations) ?? buitenste ?? ongeldigeWaarde) }]
    case "MissingKey":
      return [{ pad, code: "verplicht", uitleg: "Dit veld is verplicht." }]
    case "UnexpectedKey":
      return [{ pad, code: "onbekende-eigenschap", uitleg: "Deze eigenschap is hier niet bekend." }]
    case "Forbidden":
      return [{ pad, ...ongeldigeWaarde }]
  }
}

const geenLid = (
  annotaties: { readonly [sleutel: string]: unknown } | undefined,
  pad: ReadonlyArray<PropertyKey>
): Ongeldigheid => {
  const soortveld = annotaties?.["soortveld"]
  return {
    pad: typeof soortveld === "string" ? [...pad, soortveld] : pad,
    ...(uitAnnotaties(annotaties) ?? geenVanDeSoorten)
  }
}

const geenVanDeSoorten = { code: "soort-onbekend", uitleg: "Dit is geen van de toegestane soorten." }

const ongeldigeWaarde = { code: "waarde-ongeldig", uitleg: "Deze waarde is ongeldig." }

const uitAnnotaties = (
  annotaties: { readonly [sleutel: string]: unknown } | undefined
): Omit<Ongeldigheid, "pad"> | undefined => {
  const code = annotaties?.["foutcode"]
  const uitleg = annotaties?.["message"]
  return typeof code === "string" && typeof uitleg === "string" ? { code, uitleg } : undefined
}

const onjuistType = (ast: SchemaAST.AST) => {
  const verwacht = typenamen[ast._tag]
  return verwacht === undefined
    ? ongeldigeWaarde
    : { code: "type-onjuist", uitleg: `Hier wordt ${verwacht} verwacht.` }
}

const typenamen: { readonly [tag: string]: string } = {
  String: "een tekst",
  Number: "een getal",
  Boolean: "true of false",
  Arrays: "een lijst",
  Objects: "een object",
  Literal: "een van de vaste waarden"
}
