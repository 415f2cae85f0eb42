import { globSync } from "node:fs"
import { releaseVersion } from "nx/release"

/** Whether somebody said what kind of release the next one is. */
export const hasVersionPlans = (repository: string): boolean =>
  globSync(".nx/version-plans/*.md", { cwd: repository }).length > 0

/** Writes the next version, by the version plans, into every package.json and returns it. In a dry run only the latter. */
export const nextVersion = async (dryRun: boolean): Promise<string> => {
  const { workspaceVersion } = await releaseVersion({ dryRun, deleteVersionPlans: true })
  if (typeof workspaceVersion !== "string") throw new Error("The version plans give no version.")
  return workspaceVersion
}
