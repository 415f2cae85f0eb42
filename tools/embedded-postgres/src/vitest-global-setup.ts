import type { TestProject } from "vitest/node"
import { testServer } from "./test-server.ts"

declare module "vitest" {
  interface ProvidedContext {
    /** URL of the server on which tests create their databases. */
    readonly postgresUrl: string
  }
}

/**
 * The `globalSetup` of a vitest configuration: one server for all test files, which read its URL by
 * `inject("postgresUrl")`.
 */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const server = await testServer()
  project.provide("postgresUrl", server.url)
  return server.stop
}
