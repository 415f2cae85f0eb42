import { freePort } from "@betrokkene/embedded-postgres"
import { afterAll, assert, beforeAll, it } from "vitest"
import { type UnpackedImage, unpackedImage } from "./unpacked-image.ts"
import { until } from "./until.ts"

let image: UnpackedImage

beforeAll(async () => {
  image = await unpackedImage()
})
afterAll(() => image.remove())

/** How the web application ends with settings that it refuses. */
const refusal = async (environment: Readonly<Record<string, string>>) => {
  const started = image.run(["beheer"], environment)
  return { code: await started.ended, output: started.output() }
}

it("serves its pages with their style and code, and says at the start what is missing", async () => {
  const port = String(await freePort())
  const environment = { BEHEER_PORT: port, BEHEER_SESSION_SECRET: "a-secret-of-this-test-with-32-characters" }
  const beheer = image.run(["beheer"], environment)
  const healthy = () => image.health(environment, [port, "/health"])
  await until(async () => await healthy() === 0, beheer)
  const page = await (await fetch(`http://127.0.0.1:${port}/login`)).text()
  const [style = ""] = /\/style\/[\w.-]+\.css/u.exec(page) ?? []
  const css = await (await fetch(`http://127.0.0.1:${port}${style}`)).text()
  for (const part of [".utrecht-button", "--utrecht-", "prefers-color-scheme"]) assert.include(css, part)
  beheer.child.kill("SIGTERM")
  assert.strictEqual(await beheer.ended, 0, beheer.output())
  assert.strictEqual(await healthy(), 1)
  const { code, output } = await refusal({ HOST: "0.0.0.0" })
  assert.strictEqual(code, 2)
  for (const told of ["BEHEER_SESSION_SECRET", "BEHEER_URL"]) assert.include(output, told)
  const themed = await refusal({ ...environment, BEHEER_THEME_FILE: image.app })
  assert.include(`${themed.code} ${themed.output}`, "BEHEER_THEME_FILE: dit bestand is niet te lezen (EISDIR).")
})
