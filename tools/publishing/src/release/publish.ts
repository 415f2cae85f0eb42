import { releasePublish } from "nx/release"
import { runProgram } from "../run-program.ts"
import { sourceManifest } from "../source-manifest.ts"

/**
 * Builds and publishes the packages of the release that is checked out. Refuses a commit without the tag of the release,
 * and changed files: what is published must be what the tag names. Returns the exit code.
 */
export const publish = async (repository: string): Promise<number> => {
  const tag = `v${sourceManifest(repository).version}`
  const git = (...parameters: ReadonlyArray<string>) => runProgram("git", parameters, repository)
  const tags = (await git("tag", "--points-at", "HEAD")).split("\n")
  if (!tags.includes(tag)) throw new Error(`Not published: the commit has no tag ${tag}.`)
  if (await git("status", "--porcelain") !== "") throw new Error("Not published: there are changes without a commit.")
  const results = await releasePublish({})
  return Object.values(results).every(({ code }) => code === 0) ? 0 : 1
}
