import { Effect } from "effect"
import { join } from "node:path"
import { assert, it } from "vitest"
import { readAssignment } from "../src/command-line.ts"
import { prepareNight } from "../src/prepare-night.ts"

it("a night tells everything that is wrong before it starts, whichever part it is in", async () => {
  const absent = join(import.meta.dirname, "absent")
  const faults = await Effect.fromResult(
    readAssignment(["--against", join(absent, "partijen.csv"), "--report", join(absent, "report.html")])
  ).pipe(
    Effect.flatMap((assignment) =>
      assignment.soort === "nacht"
        ? prepareNight(assignment, { RECONCILIATIE_BELEID: join(absent, "policy.json"), RECONCILIATIE_LEASE: "0" })
        : Effect.die(assignment)
    ),
    Effect.flip,
    Effect.map((failure) => failure.faults.map((fault) => fault.replaceAll(absent, "…"))),
    Effect.runPromise
  )
  assert.deepStrictEqual(faults, [
    "DATABASE_URL ontbreekt. Het adres van de PostgreSQL-database wordt verwacht, zoals " +
    "postgres://gebruiker@host:5432/register.",
    "RECONCILIATIE_LEASE: Een geheel aantal seconden van 1 tot en met 3600 wordt verwacht.",
    "Het beleidsbestand …/policy.json is niet te lezen (ENOENT).",
    "--against: …/partijen.csv is niet te lezen (ENOENT).",
    "Het rapport kan niet worden geschreven naar …/report.html (ENOENT)."
  ])
})
