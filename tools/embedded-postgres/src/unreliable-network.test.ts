import { once } from "node:events"
import { type AddressInfo, connect, createServer } from "node:net"
import { expect, it, onTestFinished } from "vitest"
import { unreliableNetwork } from "./unreliable-network.ts"

/** A network to a server that says back what it is told, and a way to talk to that through it. */
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

it("in good weather passes all, both ways", async () => {
  const { talk } = await toEcho()
  const { heard, say } = talk()
  say("een twee")
  await expect.poll(heard).toBe("een twee")
})

it("that breaks after some bytes passes those, and then closes", async () => {
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

it("counts for connections that were open already, too", async () => {
  const { network, talk } = await toEcho()
  const { closed, heard, say } = talk()
  say("voor")
  await expect.poll(heard).toBe("voor")
  network.become({ breaksAfter: () => 0 })
  say("na")
  await closed
  expect(heard()).toBe("voor")
})

it("that delays passes all the same, in order", async () => {
  const { network, talk } = await toEcho()
  network.become({ delay: 20 })
  const { heard, say } = talk()
  for (const text of ["een ", "twee ", "drie"]) {
    say(text)
    await new Promise(setImmediate)
  }
  await expect.poll(heard).toBe("een twee drie")
})

it("that is silent swallows, and closes nothing", async () => {
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

it("that is cut closes all and takes nobody, until it is laid again", async () => {
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
