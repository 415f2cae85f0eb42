import { spawn } from "node:child_process"
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { createServer } from "node:net"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { codeBlocks } from "./code-blocks.ts"
import { type CurlExample, curlExamples } from "./curl-example.ts"

const root = join(import.meta.dirname, "../../..")
const blocks = codeBlocks(await readFile(join(root, "README.md"), "utf8"))
/** Inside the workspace, so that its packages are found; outside what lint and type check read. */
const examples = join(import.meta.dirname, "../dist")
const token = "a-token-for-the-readme"

describe("the walk through the two usage modes", () => {
  let port: number
  let api: ReturnType<typeof spawn>

  beforeAll(async () => {
    port = await freePort()
    api = spawn(process.execPath, [join(root, "apps/api/src/main.ts")], {
      env: { ...process.env, STORAGE: "memory", HOST: "127.0.0.1", PORT: String(port), API_TOKEN: token },
      stdio: "ignore"
    })
    await untilReady(port)
  })

  afterAll(async () => {
    const ended = new Promise((resolve) => api.once("exit", resolve))
    api.kill("SIGTERM")
    await ended
  })

  it("answers as the README says", async () => {
    const requests = curlExamples(blocks)
    expect(requests.length).toBeGreaterThanOrEqual(6)
    const variables: Record<string, string> = { TOKEN: token }
    for (const example of requests) {
      const response = await request(example, port, variables)
      const answer: unknown = await response.json()
      expect.soft(response.status, example.url).toBe(example.status)
      expect(answer, example.url).toMatchObject(expectation(example.answer, variables) as object)
      for (const [name, path] of Object.entries(example.keep)) variables[name] = String(at(answer, path))
    }
  })
})

describe("the code", () => {
  const code = blocks.filter(({ language }) => language === "ts")

  it("is there", () => expect(code.length).toBeGreaterThanOrEqual(2))

  it.each(code)("runs: $content", async ({ content }) => {
    await mkdir(examples, { recursive: true })
    const folder = await mkdtemp(join(examples, "example-"))
    try {
      await writeFile(join(folder, "example.ts"), content)
      const { code, output } = await run(join(folder, "example.ts"))
      expect(output).toBe(/\/\/ (\w+)$/mu.exec(content)?.[1] ?? "binnenlands_adres")
      expect(code).toBe(0)
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})

const request = ({ body, headers, method, url }: CurlExample, port: number, variables: Record<string, string>) =>
  fetch(fill(url, variables).replace("127.0.0.1:8080", `127.0.0.1:${port}`), {
    method,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, fill(value, variables)])),
    ...(body === undefined ? {} : { body })
  })

const fill = (text: string, variables: Record<string, string>): string =>
  text.replace(/\$([A-Z]+)/gu, (_, name: string) => variables[name] ?? `$${name}`)

/** The answer as vitest is to expect it: `…` is any text, and objects may have more than the README shows. */
const expectation = (shown: unknown, variables: Record<string, string>): unknown => {
  if (shown === "…") return expect.any(String)
  if (typeof shown === "string") return fill(shown, variables)
  if (Array.isArray(shown)) return shown.map((item) => expectation(item, variables))
  if (typeof shown !== "object" || shown === null) return shown
  return Object.fromEntries(Object.entries(shown).map(([name, value]) => [name, expectation(value, variables)]))
}

const at = (value: unknown, path: string): unknown =>
  path.split(".").reduce<unknown>((inner, name) => (inner as Record<string, unknown>)[name], value)

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer().once("error", reject).listen(0, "127.0.0.1", () => {
      const address = server.address()
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0))
    })
  })

const untilReady = async (port: number): Promise<void> => {
  const ready = await fetch(`http://127.0.0.1:${port}/health/ready`).then((response) => response.ok, () => false)
  if (ready) return
  await new Promise((resolve) => setTimeout(resolve, 100))
  return untilReady(port)
}

const run = (file: string) =>
  new Promise<{ code: number | null; output: string }>((resolve, reject) => {
    let output = ""
    const child = spawn(process.execPath, [file], { stdio: ["ignore", "pipe", "inherit"] }).once("error", reject)
    child.stdout.on("data", (chunk: Buffer) => { output += chunk.toString() })
    child.once("close", (code) => resolve({ code, output: output.trim() }))
  })
