import { parser } from "@prometheus-io/lezer-promql"

/** A series that an expression asks for. */
export interface Selector {
  readonly metric: string
  readonly labels: ReadonlyArray<string>
}

/** What an expression in PromQL is made of. */
export interface Expression {
  /** Whether it parses, by the grammar of Prometheus itself. */
  readonly isValid: boolean
  readonly selectors: ReadonlyArray<Selector>
  /** Labels by which it groups. */
  readonly groups: ReadonlyArray<string>
}

/** Reads an expression, in which Grafana's variables may stand for times. */
export const readExpression = (given: string): Expression => {
  const text = given.replaceAll(/\$__\w+/gu, "5m")
  const tree = parser.parse(text)
  const selectors: Array<{ readonly metric: string; readonly labels: Array<string> }> = []
  const groups: Array<string> = []
  let isValid = true
  tree.iterate({
    enter: (node) => {
      const content = text.slice(node.from, node.to)
      if (node.type.isError) isValid = false
      else if (node.name === "Identifier") selectors.push({ metric: content, labels: [] })
      else if (node.name === "LabelName") {
        if (node.node.parent?.name === "GroupingLabels") groups.push(content)
        else selectors.at(-1)?.labels.push(content)
      }
    }
  })
  return { isValid, selectors, groups }
}
