import { examplesIn } from "@betrokkene/readme/docstring-examples"
import type ts from "typescript"
import type { EntryPoint } from "./entry-points.ts"
import { docstringOf, type ExportedDeclaration, exportedDeclarations } from "./exported-declarations.ts"

/** Answers that come later, or more than once: what to do with them is not plain from a signature. */
const awaited = new Set(["Effect", "Stream", "Layer", "Promise", "AsyncGenerator"])

interface Exported extends ExportedDeclaration {
  readonly signature: ts.Signature
}

/**
 * The exported functions that are to be shown in use, and are not: those with three or more parameters, and those that
 * answer with an effect, a stream, a layer or a promise. One is shown by an `@example` that calls it, in its own docstring
 * or in one that its docstring links.
 */
export const withoutExample = (program: ts.Program, entryPoints: ReadonlyArray<EntryPoint>): ReadonlyArray<string> => {
  const checker = program.getTypeChecker()
  const exported = entryPoints.flatMap((entryPoint) => functionsOf(program, entryPoint))
  const examples = new Map(
    program.getSourceFiles().filter(({ isDeclarationFile }) => !isDeclarationFile).flatMap(({ text }) =>
      examplesIn(text).map(({ content, name }): [string, string] => [name, content])
    )
  )
  const isShown = ({ declaration, name }: Exported) =>
    [name, ...linked(declaration)].some((one) => new RegExp(`\\b${name}\\(`, "u").test(examples.get(one) ?? ""))
  return [
    ...new Set(exported.filter((one) => isToBeShown(checker, one) && !isShown(one)).map(({ name }) => name))
  ]
}

const functionsOf = (program: ts.Program, entryPoint: EntryPoint): ReadonlyArray<Exported> => {
  const checker = program.getTypeChecker()
  return exportedDeclarations(program, entryPoint).flatMap(({ declaration, name }) => {
    const [signature] = checker.getTypeAtLocation(declaration).getCallSignatures()
    return signature === undefined ? [] : [{ name, declaration, signature }]
  })
}

const isToBeShown = (checker: ts.TypeChecker, { signature }: Exported): boolean =>
  signature.parameters.length >= 3 || awaited.has(checker.getReturnTypeOfSignature(signature).symbol?.name)

/** The names that the docstring of a declaration links. */
const linked = (declaration: ts.Declaration): ReadonlyArray<string> =>
  [...docstringOf(declaration).matchAll(/\{@link (\w+)\}/gu)].flatMap(([, name = ""]) => name === "" ? [] : [name])
