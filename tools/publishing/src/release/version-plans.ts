import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"

/** Whether somebody said what kind of release the next one is. */
export const hasVersionPlans = (repository: string): boolean => plansIn(repository).length > 0

/** Whether somebody said that the next release breaks what users of the packages rely on. */
export const hasMajorPlan = (repository: string): boolean =>
  plansIn(repository).some((file) => /^[^\n]*: major$/mu.test(readFileSync(join(repository, file), "utf8")))

const plansIn = (repository: string): ReadonlyArray<string> => globSync(".nx/version-plans/*.md", { cwd: repository })
