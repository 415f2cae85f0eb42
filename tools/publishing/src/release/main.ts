import { runCommand } from "@betrokkene/program/command-line"
import { readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { publishedPackages } from "../published-packages.ts"
import { sourceManifest } from "../source-manifest.ts"
import { brokenSurfaces } from "../surface/released-surfaces.ts"
import { breakingChanges } from "./breaking-changes.ts"
import { lastReleased, unreleasedNotes } from "./changelog.ts"
import { type Assignment, readCommandLine, usage } from "./command-line.ts"
import { packedContent } from "./packed-content.ts"
import { placeholders, refusals } from "./refusals.ts"
import { summary } from "./summary.ts"
import { hasMajorPlan, hasVersionPlans } from "./version-plans.ts"
import { writeBaseline } from "./write-baseline.ts"
import { writeRelease } from "./write-release.ts"
import { writeRepository } from "./write-repository.ts"

const repository = resolve(import.meta.dirname, "../../../..")

const run = async (assignment: Assignment): Promise<number> => {
  const repositories = new Map(
    publishedPackages.map(sourceManifest).map((manifest) => [manifest.name, urlOf(manifest)])
  )
  if (typeof assignment === "object") {
    writeRepository(repository, assignment.repository)
    return 0
  }
  if (assignment === "publish") {
    const reasons = placeholders(repositories)
    if (reasons.length > 0) return refused(reasons)
    const { publish } = await import("./publish.ts")
    return publish(repository)
  }
  const changelog = readFileSync(join(repository, "CHANGELOG.md"), "utf8")
  const isFirst = lastReleased(changelog) === undefined
  if (assignment === "baseline") {
    if (!isFirst) return refused(["There was a release, and what it promised stays."])
    await writeBaseline(repository)
    return 0
  }
  const hasVersion = isFirst || hasVersionPlans(repository)
  const reasons = refusals({
    changelog,
    repositories,
    hasVersion,
    breaking: breakingChanges(repository),
    brokenSurfaces: hasMajorPlan(repository) ? [] : brokenSurfaces(repository)
  })
  const isDryRun = assignment === "dry-run"
  if (reasons.length > 0 && !isDryRun) return refused(reasons)
  const current = sourceManifest(repository).version
  const version = isFirst ? current : hasVersion ? await versionByPlans(isDryRun) : undefined
  if (isDryRun) {
    const packages = await Promise.all(publishedPackages.map(packedContent))
    console.log(summary({ version, isFirst, packages, notes: unreleasedNotes(changelog) }))
    if (reasons.length > 0) console.log(["It would be refused now:", ...reasons].join("\n"))
    return 0
  }
  if (version === undefined) throw new Error("A release without a version was not refused.")
  await writeRelease(repository, version, new Date().toISOString().slice(0, 10))
  console.log(next(version))
  return 0
}

/** nx takes a while to load, which a refusal need not wait for. */
const versionByPlans = async (isDryRun: boolean): Promise<string> =>
  (await import("./next-version.ts")).nextVersion(isDryRun)

const refused = (reasons: ReadonlyArray<string>): number => {
  console.error(["No release:", ...reasons].join("\n"))
  return 1
}

const urlOf = ({ repository: where }: { readonly [field: string]: unknown }): string =>
  typeof where === "object" && where !== null && "url" in where ? String(where.url) : ""

const next = (version: string): string =>
  `Release ${version} is prepared. Read the changes, run npm test, and then:

  git add --all && git commit --message "Release ${version}" && git tag --annotate v${version} --message "Release ${version}"
  git push --follow-tags

The tag publishes, in a pipeline that npm trusts: npm run release -- --publish`

await runCommand({
  usage,
  read: readCommandLine,
  run,
  explain: (error) => ({ exitCode: 1, text: `${error instanceof Error ? error.message : String(error)}\n` })
})
