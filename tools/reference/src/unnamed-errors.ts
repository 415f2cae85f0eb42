import ts from "typescript"
import type { EntryPoint } from "./entry-points.ts"
import { docstringOf, exportedDeclarations } from "./exported-declarations.ts"

/** What an answer may fail with stands in its second type argument. */
const failing = new Set(["Effect", "Layer", "Result", "Stream"])

/** Every call to a register may fail with it. The README of the domain says so once, for all. */
const everywhere = "RegisterUnavailable"

/**
 * The errors that an exported function, or a member of a port, may fail with and that its docstring does not name:
 * `name: error`. And each error that is caught by another tag than its name.
 */
export const unnamedErrors = (program: ts.Program, entryPoints: ReadonlyArray<EntryPoint>): ReadonlyArray<string> => {
  const checker = program.getTypeChecker()
  const unnamed = (name: string, type: ts.Type, docstring: string): ReadonlyArray<string> =>
    failuresOf(checker, type)
      .filter((error) => error !== everywhere && !new RegExp(`\\b${error}\\b`, "u").test(docstring))
      .map((error) => `${name}: ${error}`)
  const faults = entryPoints.flatMap((entryPoint) => exportedDeclarations(program, entryPoint)).flatMap(
    ({ declaration, name }) => {
      const type = checker.getTypeAtLocation(declaration)
      const members = membersOfPort(checker, type)
      const tag = ts.isClassDeclaration(declaration)
        ? tagOf(checker, checker.getDeclaredTypeOfSymbol(type.symbol))
        : name
      return [
        ...(tag === undefined || tag === name ? [] : [`${name}: has the tag ${tag}`]),
        ...unnamed(name, type, docstringOf(declaration)),
        ...members.flatMap((member) =>
          (member.declarations ?? []).flatMap((one) =>
            unnamed(`${name}.${member.name}`, checker.getTypeOfSymbol(member), docstringOf(one))
          )
        )
      ]
    }
  )
  return [...new Set(faults)]
}

/** A port is a class whose `Service` is what an adapter gives. */
const membersOfPort = (checker: ts.TypeChecker, type: ts.Type): ReadonlyArray<ts.Symbol> => {
  const service = type.getProperty("Service")
  return service === undefined ? [] : checker.getTypeOfSymbol(service).getProperties()
}

/** The tags of the errors with which this, or what it returns, may fail. */
const failuresOf = (checker: ts.TypeChecker, type: ts.Type): ReadonlyArray<string> => {
  const [signature] = type.getCallSignatures()
  const answer = signature === undefined ? type : checker.getReturnTypeOfSignature(signature)
  if (!failing.has((answer.aliasSymbol ?? answer.symbol)?.name ?? "")) return []
  const [, failure] = answer.aliasTypeArguments ?? checker.getTypeArguments(answer as ts.TypeReference)
  if (failure === undefined) return []
  return (failure.isUnion() ? failure.types : [failure]).flatMap((one) => tagOf(checker, one) ?? [])
}

const tagOf = (checker: ts.TypeChecker, type: ts.Type): string | undefined => {
  const property = type.getProperty("_tag")
  const tag = property === undefined ? undefined : checker.getTypeOfSymbol(property)
  return tag?.isStringLiteral() === true ? tag.value : undefined
}
