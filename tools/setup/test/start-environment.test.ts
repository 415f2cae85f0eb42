import { describe, expect, it } from "vitest"
import { startEnvironment } from "../src/start-environment.ts"

describe("startEnvironment", () => {
  it.each([
    [{}, "embedded-database"],
    [{ DATABASE_URL: "" }, "embedded-database"],
    [{ DATABASE_URL: "postgres://elsewhere" }, "given-database"],
    [{ DATABASE_URL: "", DATABASE_URL_FILE: "/run/secrets/url" }, "given-database"],
    [{ DATABASE_URL: "postgres://elsewhere", STORAGE: "memory" }, "memory"]
  ])("%o is kept in: %s", (environment, storage) => expect(startEnvironment(environment).storage).toBe(storage))

  it("has the defaults of the README", () =>
    expect(startEnvironment({ PORT: "" })).toMatchObject({ host: "127.0.0.1", port: "8080", webPort: "8081" }))
})
