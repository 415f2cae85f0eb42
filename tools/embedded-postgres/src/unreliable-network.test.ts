import { once } from "node:events"
import { type AddressInfo, connect, createServer } from "node:net"
import { expect, it, onTestFinished } from "vitest"
import { unreliableNetwork } from "./unreliable-network.ts"

/** An unreliable network to a server that echoes, and a function that opens a connection through it. */
const toEcho = async () => {
  const echo = createServer((socket) => {
    socket.on("error", () => undefined).pipe(socket)
  }).listen(0, "127.0.0.1")
  await once(echo, "listening")
  onTestFinished(() => {
    echo.close()
  })
  const network = await unreliableNetwork(`postgres://x:y@127.0.0.1:${(echo.address() as AddressInfo).port}/z`)
  onTestFinished(network.cut)
  const talk = () => {
    const socket = connect(Number(new URL(network.url).port), "127.0.0.1").on("error", () => undefined)
    onTestFinished(() => {
      socket.destroy()
    })
    let heard = ""
    socket.setEncoding("utf8").on("data", (text: string) => heard += text)
    return {
      say: (text: string) => socket.write(text),
      heard: () => heard,
      socket,
      closed: new Promise((resolve) => socket.once("close", resolve))
    }
  }
  return { network, talk }
}

it("keeps user, password and name in the url", async () => {
  const { network } = await toEcho()
  expect(new URL(network.url)).toMatchObject({ username: "x", password: "y", pathname: "/z" })
})

it("passes everything both ways in good weather", async () => {
  const { talk } = await toEcho()
  const { heard, say } = talk()
  say("een twee")
  await expect.poll(heard).toBe("een twee")
})

it("passes the given number of bytes and then closes", async () => {
  const { network, talk } = await toEcho()
  network.become({ breaksAfter: () => 12 })
  const { closed, heard, say } = talk()
  say("12345678")
  await closed
  expect(heard()).toBe("1234")
  network.become({})
  const next = talk()
  next.say("weer")
  await expect.poll(next.heard).toBe("weer")
})

it("changes connections that are already open too", async () => {
  const { network, talk } = await toEcho()
  const { closed, heard, say } = talk()
  say("voor")
  await expect.poll(heard).toBe("voor")
  network.become({ breaksAfter: () => 0 })
  say("na")
  await closed
  expect(heard()).toBe("voor")
})

it("passes delayed traffic in order", async () => {
  const { network, talk } = await toEcho()
  network.become({ delay: 20 })
  const { heard, say } = talk()
  for (const text of ["een ", "twee ", "drie"]) {
    say(text)
    await new Promise(setImmediate)
  }
  await expect.poll(heard).toBe("een twee drie")
})

it("swallows traffic and closes nothing while silent", async () => {
  const { network, talk } = await toEcho()
  const { heard, say, socket } = talk()
  say("een ")
  await expect.poll(heard).toBe("een ")
  network.become({ silent: true })
  say("twee ")
  const other = talk()
  await once(other.socket, "connect")
  network.become({})
  other.say("later")
  await expect.poll(other.heard).toBe("later")
  expect([heard().startsWith("een "), socket.destroyed]).toEqual([true, false])
})

it("refuses connections after a cut until it is laid again", async () => {
  const { network, talk } = await toEcho()
  const first = talk()
  first.say("een")
  await expect.poll(first.heard).toBe("een")
  await network.cut()
  await first.closed
  const refused = talk()
  await refused.closed
  await network.lay()
  const again = talk()
  again.say("weer")
  await expect.poll(again.heard).toBe("weer")
})
