import type { TestProject } from "vitest/node"
import { testServer } from "./test-server.ts"

declare module "vitest" {
  interface ProvidedContext {
    /** Of the server on which tests make their databases. */
    readonly postgresUrl: string
  }
}

/** For `globalSetup` of a vitest configuration: one server for all test files, whose URL they get by `inject("postgresUrl")`. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const server = await testServer()
  project.provide("postgresUrl", server.url)
  return server.stop
}
