/**
 * Prints the size of each page about findings and its time to first byte, of a running application whose register has
 * them:
 *
 *     TOKEN=bbk_… node apps/beheer/test/measure/pages.ts http://127.0.0.1:8081
 */
const rounds = 21
const origin = process.argv[2] ?? "http://127.0.0.1:8081"
const token = process.env["TOKEN"] ?? ""

/** The cookies of this visitor, as a browser keeps them. */
const cookies = new Map<string, string>()

interface Asked {
  readonly path: string
  readonly form?: URLSearchParams
}

interface Measured {
  readonly status: number
  readonly location: string | null
  readonly milliseconds: number
  readonly text: string
  readonly bytes: number
}

const ask = async ({ form, path }: Asked): Promise<Measured> => {
  const started = performance.now()
  const answered = await fetch(`${origin}${path}`, {
    redirect: "manual",
    headers: { Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; "), Origin: origin },
    ...(form === undefined ? {} : { method: "POST", body: form })
  })
  for (const line of answered.headers.getSetCookie()) {
    const [, name = "", value = ""] = /^([^=]+)=([^;]*)/u.exec(line) ?? []
    cookies.set(name, value)
  }
  const reader = answered.body?.getReader()
  const parts: Array<Uint8Array> = []
  let milliseconds = 0
  for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
    if (milliseconds === 0) milliseconds = performance.now() - started
    parts.push(part.value)
  }
  if (milliseconds === 0) milliseconds = performance.now() - started
  const body = Buffer.concat(parts)
  const { headers, status } = answered
  return { status, location: headers.get("Location"), milliseconds, text: body.toString(), bytes: body.length }
}

const formToken = (text: string): string => /name="form-token" value="([^"]+)"/u.exec(text)?.[1] ?? ""

const median = (numbers: ReadonlyArray<number>): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN

const login = await ask({ path: "/login" })
await ask({ path: "/login", form: new URLSearchParams({ "form-token": formToken(login.text), token, to: "/" }) })
const list = await ask({ path: "/proposals?ground=email-en-naam" })
const proposal = (await ask({ path: "/proposals/next" })).location ?? ""
const chosen = [...list.text.matchAll(/name="chosen" value="([^"]+)"/gu)].slice(0, 10).map(([, value = ""]) => value)
const together = new URLSearchParams({ "form-token": formToken(list.text) })
for (const one of chosen) together.append("chosen", one)

const pages: ReadonlyArray<readonly [string, Asked]> = [
  ["this morning", { path: "/morning" }],
  ["nights", { path: "/nights" }],
  ["proposals", { path: "/proposals" }],
  ["proposals of one severity", { path: "/proposals?severity=suggestie" }],
  ["proposals of one rule", { path: "/proposals?rule=mogelijke-partij" }],
  ["proposals of more than a month ago", { path: "/proposals?age=month" }],
  ["proposals on one ground", { path: "/proposals?ground=email-en-naam" }],
  ["a proposal", { path: proposal }],
  ["the next proposal (it leads to the page)", { path: `/proposals/next?after=${proposal.slice(-36)}` }],
  [`${chosen.length} proposals together`, { path: "/proposals/together", form: together }]
]
for (const [name, asked] of pages) {
  const measured = []
  for (let round = 0; round < rounds; round++) measured.push(await ask(asked))
  const { bytes, status } = measured[0] ?? { bytes: 0, status: 0 }
  const times = measured.map(({ milliseconds }) => milliseconds)
  console.log(
    `| ${name} | ${status} | ${(bytes / 1024).toFixed(1)} KB | ${median(times).toFixed(0)} ms | ${
      Math.max(...times).toFixed(0)
    } ms |`
  )
}
