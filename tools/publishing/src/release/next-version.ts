import { releaseVersion } from "nx/release"

/** Writes the next version, by the version plans, into every package.json and returns it. In a dry run only the latter. */
export const nextVersion = async (dryRun: boolean): Promise<string> => {
  const { workspaceVersion } = await releaseVersion({ dryRun, deleteVersionPlans: true })
  if (typeof workspaceVersion !== "string") throw new Error("The version plans give no version.")
  return workspaceVersion
}
