import { readFileSync } from "node:fs"
import { join } from "node:path"
import { settings } from "../settings.ts"
import { chart } from "./render.ts"

/** The programs whose settings the values of the chart may have. */
export const chartPrograms = ["api", "beheer", "relay"] as const
export type ChartProgram = typeof chartPrograms[number]

/** Settings that make no sense in a cluster: metrics have a port of their own, and a register outlives its process. */
const never = ["METRICS", "STORAGE", "DATA_DIR", "TEST_DATABASE_URL"]

/** Names of settings that a template gives to a container. */
export const settingsIn = (template: string): ReadonlyArray<string> =>
  [...template.matchAll(/\{ name: ([A-Z][A-Z_]+), value:/gu)].map(([, name = ""]) => name)

const template = (name: string): string => readFileSync(join(chart, "templates", name), "utf8")

/**
 * The settings of a program that the values of the chart may have: all but those that the chart gives itself. Secret ones
 * are apart, because the values only refer to them.
 */
export const chartSettings = (
  program: ChartProgram
): { readonly open: ReadonlyArray<string>; readonly secret: ReadonlyArray<string> } => {
  const all = settings[program] ?? []
  const given = ["DATABASE_URL", ...[template(`${program}.yaml`), template("_parts.tpl")].flatMap(settingsIn)]
    .map((name) => name.replace(/_FILE$/u, ""))
  const others = all.filter((name) => !name.endsWith("_FILE") && ![...given, ...never].includes(name)).toSorted()
  const isSecret = (name: string): boolean => all.includes(`${name}_FILE`)
  return { open: others.filter((name) => !isSecret(name)), secret: others.filter(isSecret) }
}
