import ts from "typescript"
import { files, read } from "../files.ts"
import { isTest, type SourceFile } from "../source-files.ts"

/** Calls whose object arguments are the fields of an Effect Schema. */
const describesFields = (call: ts.CallExpression): boolean =>
  /^Schema\.|TaggedError|mapFields|fieldsAssign/u.test(call.expression.getText())

/** Calls that describe one member of a record of a contract: its name comes first. */
const describesMember = (call: ts.CallExpression): boolean => /^(?:member|field)$/u.test(call.expression.getText())

interface Fields {
  readonly keys: ReadonlyArray<string>
  /** Variables whose own keys are fields too, as in `{ ...shared, partij: PartijId }`. */
  readonly variables: ReadonlyArray<string>
}

const none: Fields = { keys: [], variables: [] }

const joined = (parts: ReadonlyArray<Fields>): Fields => ({
  keys: parts.flatMap(({ keys }) => keys),
  variables: parts.flatMap(({ variables }) => variables)
})

const ofProperty = (property: ts.ObjectLiteralElementLike): Fields => {
  if (ts.isSpreadAssignment(property)) return ofExpression(property.expression)
  return property.name !== undefined && (ts.isIdentifier(property.name) || ts.isStringLiteral(property.name))
    ? { keys: [property.name.text], variables: [] }
    : none
}

const ofExpression = (expression: ts.Expression): Fields => {
  if (ts.isIdentifier(expression)) return { keys: [], variables: [expression.text] }
  return ts.isObjectLiteralExpression(expression) ? joined(expression.properties.map(ofProperty)) : none
}

/** The fields of every Effect Schema of these sources, and the members of every contract. A test cannot add one. */
export const schemaFields = (sources: ReadonlyArray<SourceFile>): ReadonlySet<string> => {
  const calls: Array<Fields> = []
  const objects = new Map<string, Array<Fields>>()
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && describesFields(node)) calls.push(...node.arguments.map(ofExpression))
    if (ts.isCallExpression(node) && describesMember(node)) {
      const [name] = node.arguments
      if (name !== undefined && ts.isStringLiteral(name)) calls.push({ keys: [name.text], variables: [] })
    }
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer !== undefined) {
      const fields = ofExpression(node.initializer)
      if (fields !== none) objects.set(node.name.text, [...objects.get(node.name.text) ?? [], fields])
    }
    ts.forEachChild(node, visit)
  }
  for (const source of sources.filter(({ fileName }) => !isTest(fileName))) visit(source)

  const { keys, variables } = joined(calls)
  const found = new Set(keys)
  const seen = new Set<string>()
  const follow = (variable: string): void => {
    if (seen.has(variable)) return
    seen.add(variable)
    const own = joined(objects.get(variable) ?? [])
    for (const key of own.keys) found.add(key)
    own.variables.forEach(follow)
  }
  variables.forEach(follow)
  return found
}

/**
 * Tables and columns in a text that names each table at the start of a line and its columns, indented, below it. A
 * column such as `laatst_gebruikt_op` also gives `laatstGebruiktOp`, the field that it stores.
 */
export const columns = (schema: string): ReadonlySet<string> =>
  new Set(
    [...schema.matchAll(/^(?: {2}(?!constraint |CREATE ))?([a-z_]\w*)(?= |$)/gmu)].flatMap(([, name = ""]) => [
      name,
      name.replace(/_([a-z])/gu, (_, letter: string) => letter.toUpperCase())
    ])
  )

/** The names of all properties in a JSON Schema. */
export const properties = (schema: unknown): ReadonlyArray<string> =>
  typeof schema !== "object" || schema === null ? [] : Object.entries(schema).flatMap(([key, value]) => [
    ...(key === "properties" ? Object.keys(value as object) : []),
    ...properties(value)
  ])

const readTheFile = (pattern: RegExp): string => {
  const [file, ...others] = files.filter((path) => pattern.test(path))
  if (file === undefined || others.length > 0) throw new Error(`Exactly one file must have a path like ${pattern}.`)
  return read(file)
}

/** The names of data that the repository stores or sends: a property, parameter or local may have such a name. */
export const recordedFields = (sources: ReadonlyArray<SourceFile>): ReadonlySet<string> =>
  new Set([
    ...schemaFields(sources),
    ...columns(readTheFile(/^packages\/adapters\/.*\/schema\.txt$/u)),
    ...properties(JSON.parse(readTheFile(/^apps\/reconciliation\/.*\/rapport\.schema\.json$/u)))
  ])
