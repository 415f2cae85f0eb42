import type { createDatabase } from "@betrokkene/embedded-postgres"
import { execFile } from "node:child_process"
import { mkdtemp, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import { onTestFinished } from "vitest"

/** What is kept beside the records themselves: what was done, what is told to others, the findings and the runs. */
export const otherTables = async (
  client: Awaited<ReturnType<Awaited<ReturnType<typeof createDatabase>>["connect"]>>
) => {
  const personal = [
    "klantcontact",
    "partij",
    "partij_digitaal_adres",
    "identificator",
    "betrokkene",
    "betrokkene_digitaal_adres",
    "herstelpunt"
  ]
  const { rows } = await client.query<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'"
  )
  return rows.filter(({ name }) => !personal.includes(name))
    .map(({ name }) =>
      `select ${client.escapeLiteral(name)} as table, to_jsonb(r)::text as row from ${client.escapeIdentifier(name)} r`
    ).join(" union all ")
}

/** The nightly run, with its page and its report: how it is run is told in its own README. */
export const reconcile = async (databaseUrl: string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), "betrokkene-privacy-"))
  onTestFinished(() => rm(folder, { recursive: true }))
  const page = join(folder, "page.html")
  const { stderr, stdout } = await promisify(execFile)(process.execPath, [
    join(import.meta.dirname, "../../../reconciliation/src/main.ts"),
    "--report",
    page
  ], { env: { PATH: process.env["PATH"] ?? "", DATABASE_URL: databaseUrl } }).catch((
    error: { stdout: string; stderr: string }
  ) => error)
  return `${stdout}${stderr}${await readFile(page, "utf8")}`
}

/** The urls in an answer, with what is in their cursors. */
export const urlsIn = (text: string): string =>
  [...text.matchAll(/https?:\/\/[^"\s]+/gu)].map(([url]) =>
    `${decodeURIComponent(url)} ${Buffer.from(new URL(url).searchParams.get("cursor") ?? "", "base64url").toString()}`
  ).join("\n")
