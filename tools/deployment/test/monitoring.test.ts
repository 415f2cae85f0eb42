import { assert, describe, it } from "vitest"
import { parse } from "yaml"
import { readExpression } from "../src/monitoring/promql.ts"
import { read } from "./files.ts"
import { metrics, seriesOf } from "./metrics.ts"

interface Rule {
  readonly alert: string
  readonly expr: string
  readonly labels: { readonly severity: string }
  readonly annotations: { readonly summary: string; readonly runbook: string }
}

interface Panel {
  readonly title: string
  readonly type: string
  readonly id: number
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
  readonly targets?: ReadonlyArray<{ readonly expr: string; readonly legendFormat: string }>
}

const { groups } = parse(read("chart/files/alerts.yaml")) as {
  readonly groups: ReadonlyArray<{ readonly name: string; readonly rules: ReadonlyArray<Rule> }>
}
const rules = groups.flatMap(({ rules }) => rules)
const { panels } = JSON.parse(read("chart/files/dashboard.json")) as { readonly panels: ReadonlyArray<Panel> }

/** What is wrong with an expression: it does not parse, or asks for what no program has. */
const faultsOf = (text: string): ReadonlyArray<string> => {
  const { groups, isValid, selectors } = readExpression(text)
  const known = selectors.flatMap(({ metric }) => seriesOf(metric)?.labels ?? [])
  return [
    ...(isValid ? [] : ["does not parse"]),
    ...(selectors.length === 0 ? ["asks for nothing"] : []),
    ...selectors.flatMap(({ labels, metric }) => {
      const series = seriesOf(metric)
      if (series === undefined) return [`no program has ${metric}`]
      return [
        ...labels.filter((label) => !series.labels.includes(label)).map((label) => `${metric} has no ${label}`),
        ...(labels.includes("job") ? [] : [`${metric} may be of another program`])
      ]
    }),
    ...groups.filter((label) => !known.includes(label)).map((label) => `no series has ${label}`)
  ]
}

describe("an expression", () => {
  it.each([
    [`sum(rate(process_cpu_seconds_total{job="betrokkene"}[5m])`, ["does not parse"]],
    [`process_cpu_seconds{job="betrokkene"}`, ["no program has process_cpu_seconds"]],
    [`http_server_request_duration_seconds{job="betrokkene"}`, [
      "no program has http_server_request_duration_seconds"
    ]],
    [`postgres_pool_waiting{job="betrokkene", state="idle"}`, ["postgres_pool_waiting has no state"]],
    [`postgres_pool_waiting`, ["postgres_pool_waiting may be of another program"]],
    [`sum by (regel) (postgres_pool_waiting{job="betrokkene"})`, ["no series has regel"]],
    ["1 + 1", ["asks for nothing"]]
  ])("%s is refused", (expression, faults) => {
    assert.deepStrictEqual(faultsOf(expression), faults)
  })
})

describe("the alerts", () => {
  it("have metrics to ask for, and use each of those that tell of a failure or of growth", () => {
    assert.isAtLeast(metrics.size, 15)
    const asked = new Set(rules.flatMap(({ expr }) => readExpression(expr).selectors.map(({ metric }) => metric)))
    for (const name of metrics.keys()) {
      if (/fail|exceeded|waiting|last|outbox|bevindingen|stored/u.test(name)) assert.include([...asked], name)
    }
  })

  it.each(rules)("$alert asks for what the programs have, and says how bad it is", ({ annotations, expr, labels }) => {
    assert.deepStrictEqual(faultsOf(expr), [])
    assert.include(["critical", "warning", "info"], labels.severity)
    assert.match(annotations.summary, /\.$/u)
    const { groups } = readExpression(expr)
    // A label that the expression has summed away would be empty.
    for (const [, label = ""] of annotations.summary.matchAll(/\$labels\.(\w+)/gu)) {
      if (groups.length > 0) assert.include(groups, label)
    }
  })

  it("each have a case in which they fire, for who has promtool", () => {
    const { tests } = parse(read("test/alerts.promtool.yaml")) as {
      readonly tests: ReadonlyArray<{
        readonly alert_rule_test: ReadonlyArray<{ alertname: string; exp_alerts: ReadonlyArray<unknown> }>
      }>
    }
    const fired = tests.flatMap(({ alert_rule_test: cases }) => cases).filter(({ exp_alerts: alerts }) =>
      alerts.length > 0
    )
    assert.sameMembers([...new Set(fired.map(({ alertname }) => alertname))], rules.map(({ alert }) => alert))
  })

  it("have names of their own, and each has its place in the runbook", () => {
    const names = rules.map(({ alert }) => alert)
    assert.strictEqual(new Set(names).size, names.length)
    for (const { alert, annotations } of rules) {
      assert.strictEqual(annotations.runbook, `docs/runbook.md#${alert.toLowerCase()}`)
    }
    const sections = read("docs/runbook.md").split(/^## /mu).slice(1)
    assert.deepStrictEqual(sections.map((section) => section.split("\n")[0]).toSorted(), names.toSorted())
    for (const section of sections) {
      for (const part of ["**Means**", "**Look**", "**Do**"]) assert.include(section, part, section.slice(0, 40))
    }
  })
})

describe("the dashboard", () => {
  it.each(panels.filter(({ type }) => type !== "row"))("$title shows what the programs have", ({ targets = [] }) => {
    assert.isNotEmpty(targets)
    for (const { expr } of targets) assert.deepStrictEqual(faultsOf(expr), [])
  })

  it("shows every metric of the API", () => {
    const shown = new Set(
      panels.flatMap(({ targets = [] }) => targets).flatMap(({ expr }) =>
        readExpression(expr).selectors.map(({ metric }) => metric.replace(/_(?:bucket|count)$/u, ""))
      )
    )
    assert.deepStrictEqual([...metrics.keys()].filter((name) => !shown.has(name)), [])
  })

  it("has panels that stand beside each other", () => {
    assert.strictEqual(new Set(panels.map(({ id }) => id)).size, panels.length)
    const taken = new Set<string>()
    for (const { gridPos: { h, w, x, y }, title } of panels) {
      assert.isAtMost(x + w, 24, title)
      for (let column = x; column < x + w; column += 1) {
        for (let line = y; line < y + h; line += 1) {
          assert.isFalse(taken.has(`${column} ${line}`), title)
          taken.add(`${column} ${line}`)
        }
      }
    }
  })
})
