import { join, resolve } from "node:path"

const repository = resolve(import.meta.dirname, "../../..")

/** The folders of the packages that others install, each after those that it needs. */
export const publishedPackages = [
  "packages/domain",
  "packages/adapters",
  "packages/client"
].map((folder) => join(repository, folder))
