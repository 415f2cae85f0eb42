import { expect, it, onTestFinished } from "vitest"
import { pathOf, registered, registratie } from "./examples.ts"
import { token } from "./harness.ts"
import { postgresApp } from "./postgres-app.ts"
import { startProgram } from "./program-process.ts"
import { twins } from "./twins.ts"

const star = { "If-Match": "*" }

// Kills: a merge of which a part is there, an answer 202 that counts as done.
it("a merge whose process is killed behind its answer 202 is not done at all, and can be accepted again", async () => {
  const { app, database } = await postgresApp()
  const { bevinding, blijft, vervalt } = await twins(app)
  const { betrokkene } = await registered(app, {
    klantcontact: registratie().klantcontact,
    rol: "klant",
    identificatie: { partij: vervalt.id }
  })
  const paths = [blijft, vervalt, betrokkene, bevinding].map(pathOf)
  const records = () => Promise.all(paths.map(async (path) => (await app.send("GET", path)).json))
  const [onlooker, holder] = [await database.connect(), await database.connect()]
  onTestFinished(async () => {
    await Promise.all([onlooker.end(), holder.end()])
  })
  const kept = async () =>
    (await onlooker.query<{ kept: number }>(
      "select ((select count(*) from herstelpunt) + (select count(*) from handeling) + (select count(*) from gebeurtenis))::int as kept"
    )).rows[0]?.kept
  const before = [await records(), await kept()]

  const program = startProgram({ API_TOKEN: token, DATABASE_URL: database.url, REQUEST_TIMEOUT: "2000" })
  const address = await program.listening()
  // The merge waits here, after it changed the betrokkenen and before it changes the partijen.
  await holder.query("begin; lock table koppelgebeurtenis in share mode")
  const accepted = await fetch(`${address}${pathOf(bevinding)}/besluit`, {
    method: "PUT",
    headers: { Authorization: `Token ${token}`, "Content-Type": "application/json", ...star },
    body: JSON.stringify({ besluit: "accepteren" })
  })
  expect(accepted.status).toBe(202)
  expect(accepted.headers.get("Location")).toBe(`${address}${pathOf(bevinding)}`)
  program.child.kill("SIGKILL")
  await program.ended
  await holder.query("rollback")
  const connections = async () =>
    (await onlooker.query<{ busy: number }>(
      "select count(*)::int as busy from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'"
    )).rows[0]?.busy
  await expect.poll(connections, { timeout: 20_000 }).toBe(0)

  expect([await records(), await kept()]).toEqual(before)
  const again = await app.send("PUT", `${pathOf(bevinding)}/besluit`, {
    json: { besluit: "accepteren" },
    headers: star
  })
  expect([again.status, again.json.toestand]).toEqual([200, "geaccepteerd"])
  expect((await app.send("GET", pathOf(betrokkene))).json.partij.id).toBe(blijft.id)
})
