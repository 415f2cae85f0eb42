import ts from "typescript"
import { parsedStatement } from "./parsed.ts"

/** A declaration as it is written: `label` is its name, with `typeof` for a constant. */
export interface Written {
  readonly label: string
  readonly text: string
}

/** The labels of declarations that refer to themselves, also by way of others. */
export const writtenInCircles = (forms: ReadonlyArray<Written>): ReadonlyArray<string> => {
  const references = new Map<string, ReadonlySet<string>>()
  for (const { label, text } of forms) {
    references.set(label, new Set([...references.get(label) ?? [], ...referencesIn(text)]))
  }
  return [...references.keys()].filter((label) => {
    const seen = new Set<string>()
    const open = [...references.get(label) ?? []]
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (next === label) return true
      if (seen.has(next)) continue
      seen.add(next)
      open.push(...references.get(next) ?? [])
    }
    return false
  })
}

const referencesIn = (text: string): ReadonlyArray<string> => {
  const found: Array<string> = []
  const visit = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node)) found.push(firstName(node.typeName))
    if (ts.isTypeQueryNode(node)) found.push(`typeof ${firstName(node.exprName)}`)
    ts.forEachChild(node, visit)
  }
  visit(parsedStatement(text))
  return found
}

const firstName = (name: ts.EntityName): string => ts.isIdentifier(name) ? name.text : firstName(name.left)
