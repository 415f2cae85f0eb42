import { Result } from "effect"
import { expect, it } from "vitest"
import { readSettings } from "../src/settings.ts"

const faults = (ports: Record<string, string>) => {
  const settings = readSettings({ DATABASE_URL: "postgres://gebruiker@127.0.0.1/register", ...ports })
  return Result.isFailure(settings) ? settings.failure : []
}

it("metrics and the API cannot have one port", () => {
  expect(faults({ PORT: "9000", METRICS_PORT: "9000" })).toEqual([
    "METRICS_PORT: dit is ook de poort van PORT; geef een andere."
  ])
  expect(faults({ METRICS_PORT: "8080" })).toHaveLength(1)
  expect(faults({ PORT: "9000", METRICS_PORT: "9001" })).toEqual([])
  expect(faults({ PORT: "0", METRICS_PORT: "0" })).toEqual([])
})
