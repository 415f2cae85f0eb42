import { globSync } from "node:fs"

/** Whether somebody said what kind of release the next one is. */
export const hasVersionPlans = (repository: string): boolean =>
  globSync(".nx/version-plans/*.md", { cwd: repository }).length > 0
