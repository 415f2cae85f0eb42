import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, assert, beforeAll, inject } from "vitest"
import { type Command, startCommand } from "./command-process.ts"
import { plantedTemplate, type Template } from "./register.ts"
import { haltAt, type Point, reached } from "./standstill.ts"
import { type State, stateOf } from "./state.ts"

/** A register for runs that are disturbed, the same each time, and the result of an undisturbed run. */
export interface Nights {
  readonly register: () => Promise<string>
  readonly start: (databaseUrl: string, ...more: ReadonlyArray<string>) => Command
  readonly undisturbed: () => Promise<State>
  /** A run that stands still at a point: by default in the middle of its fourth part. */
  readonly standing: (
    point?: Point,
    ...more: ReadonlyArray<string>
  ) => Promise<{ readonly databaseUrl: string; readonly command: Command }>
}

/** Lease of a part, in seconds: the time that it is kept for a silent worker. */
export const lease = 1

/** In the middle of a part, after some parts and before others. */
export const inTheFourthPart: Point = {
  table: "reconciliatie_deel",
  on: "update",
  moment: "after",
  when: "new.toestand = 'klaar' and new.volgnummer = 4"
}

/** Prepares the tests of one file. The policy repairs all that it can, so that a run can lose work or do it twice. */
export const nights = (aantal = 20, serverUrl: () => string = () => inject("postgresUrl")): Nights => {
  let template: Template
  let folder: string
  let outcome: Promise<State> | undefined
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "betrokkene-nights-"))
    await writeFile(
      join(folder, "beleid.json"),
      JSON.stringify({
        koppelOpGronden: ["email-en-naam", "telefoon-adres-en-naam"],
        verwijderOverbodigeAfwijkingen: true,
        bewaartermijnen: [{ dagen: 2000 }],
        anonimiseer: true
      })
    )
    template = await plantedTemplate(aantal, serverUrl())
  })
  afterAll(async () => {
    await template.drop()
    await rm(folder, { recursive: true })
  })
  const start: Nights["start"] = (databaseUrl, ...more) =>
    startCommand(["--part-size", "4", "--policy", join(folder, "beleid.json"), "--json", ...more], {
      DATABASE_URL: databaseUrl,
      RECONCILIATIE_LEASE: String(lease)
    })
  const undisturbed = async (): Promise<State> => {
    const databaseUrl = await template.copy()
    const { exitCode, stderr } = await start(databaseUrl).ended
    assert.deepStrictEqual([exitCode, stderr], [1, ""])
    return stateOf(databaseUrl)
  }
  return {
    register: () => template.copy(),
    start,
    undisturbed: () => outcome ??= undisturbed(),
    standing: async (point = inTheFourthPart, ...more) => {
      const databaseUrl = await template.copy()
      await haltAt(databaseUrl, point)
      const command = start(databaseUrl, ...more)
      await reached(databaseUrl, command)
      return { databaseUrl, command }
    }
  }
}
