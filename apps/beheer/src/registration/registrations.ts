import { Hono } from "hono"
import { onlyWith } from "../access/only-with.ts"
import type { SignedIn } from "../http/env.ts"
import { registering } from "./registering.ts"

/** Registering a contact, with who it is about. */
export const registrations = new Hono<SignedIn>().use(onlyWith("register")).route(
  "/",
  registering(() => Promise.resolve({ kind: "new", path: "/registrations" }))
)
