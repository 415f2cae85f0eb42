import type { AlsoScopes } from "../../../http/route.ts"

/** The answer then shows partijen, also to a caller who may otherwise only register. */
export const readWithVermoedelijk: AlsoScopes<{ readonly vermoedelijk?: boolean }, unknown> = {
  scopes: ["read"],
  when: "met vermoedelijk=true",
  applies: ({ query }) => query.vermoedelijk === true
}
