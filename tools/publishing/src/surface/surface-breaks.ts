import ts from "typescript"
import { printed } from "./parsed.ts"

/**
 * What users of a released entry point do not expect of the present one, a line each, from its two reports: an export or
 * a member that is gone or another, and a member of a type that must be given now. Which of two types admits more is not
 * judged: another type is a break. New exports, optional members and members of classes are none.
 */
export const surfaceBreaks = (released: string, present: string): ReadonlyArray<string> => {
  const now = statementsIn(present)
  return [...statementsIn(released)].flatMap(([name, before]) => {
    const after = now.get(name)
    return after === undefined ? [`${name} is gone`] : breaksOf(name, before, after)
  })
}

interface Parsed {
  readonly node: ts.Node
  readonly source: ts.SourceFile
}

const statementsIn = (report: string): ReadonlyMap<string, Parsed> => {
  const code = /^```ts\n([^]*?)^```$/mu.exec(report)?.[1] ?? ""
  const source = ts.createSourceFile("surface.d.ts", code, ts.ScriptTarget.ESNext, true)
  return new Map(
    source.statements.filter((statement) => !ts.isImportDeclaration(statement)).map((node) => [nameOf(node), {
      node,
      source
    }])
  )
}

/** A value and a type may have one name. */
const nameOf = (statement: ts.Statement): string => {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText()).join()
  }
  const { name } = statement as { readonly name?: ts.Node }
  const prefix = ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement) ? "type " : ""
  return `${prefix}${name?.getText() ?? statement.getText()}`
}

const breaksOf = (path: string, before: Parsed, after: Parsed): ReadonlyArray<string> => {
  if (textOf(before) === textOf(after)) return []
  const another = [`${path} is another`]
  if (before.node.kind !== after.node.kind) return another
  if (hasMembers(before.node) && hasMembers(after.node)) {
    return memberBreaks(path, { ...before, node: before.node }, { ...after, node: after.node })
  }
  const [parts, others] = [partsOf(before), partsOf(after)]
  if (parts.length === 0 || parts.length !== others.length) return another
  return parts.flatMap((part, index) => breaksOf(path, part, others[index] ?? after))
}

const textOf = ({ node, source }: Parsed): string => printed(node, source)

const partsOf = ({ node, source }: Parsed): ReadonlyArray<Parsed> => {
  const parts: Array<Parsed> = []
  node.forEachChild((part) => void parts.push({ node: part, source }))
  return parts
}

type WithMembers = ts.InterfaceDeclaration | ts.TypeLiteralNode | ts.ClassDeclaration

const hasMembers = (node: ts.Node): node is WithMembers =>
  ts.isInterfaceDeclaration(node) || ts.isTypeLiteralNode(node) || ts.isClassDeclaration(node)

const memberBreaks = (
  path: string,
  before: Parsed & { readonly node: WithMembers },
  after: Parsed & { readonly node: WithMembers }
): ReadonlyArray<string> => {
  const [was, is] = [membersOf(before), membersOf(after)]
  const head = ({ node, source }: Parsed & { readonly node: WithMembers }) =>
    headOf(node).map((part) => printed(part, source)).join(" ")
  return [
    ...(head(before) === head(after) ? [] : [`${path} is another`]),
    ...[...was].flatMap(([name, member]) => {
      const other = is.get(name)
      return other === undefined ? [`${path}.${name} is gone`] : breaksOf(`${path}.${name}`, member, other)
    }),
    ...[...is].filter(([name, member]) => !was.has(name) && isDemanded(member.node)).map(([name]) =>
      `${path}.${name} must be given now`
    )
  ]
}

/** What stands before the members: type parameters and what is extended. */
const headOf = (node: WithMembers): ReadonlyArray<ts.Node> =>
  ts.isTypeLiteralNode(node) ? [] : [...node.typeParameters ?? [], ...node.heritageClauses ?? []]

const membersOf = ({ node, source }: Parsed & { readonly node: WithMembers }): ReadonlyMap<string, Parsed> =>
  new Map(
    [...node.members].map((member) => [member.name?.getText(source) ?? printed(member, source), {
      node: member,
      source
    }])
  )

/**
 * Whether somebody who makes a value of the type must give the member. Values of a class are made by its constructor; a
 * field of a schema may say by its type that it can be left out.
 */
const isDemanded = (member: ts.Node): boolean => {
  const { questionToken, type } = member as { readonly questionToken?: ts.Node; readonly type?: ts.Node }
  return !ts.isClassElement(member) && questionToken === undefined &&
    !/^Schema\.optional(?:Key)?</u.test(type?.getText() ?? "")
}
