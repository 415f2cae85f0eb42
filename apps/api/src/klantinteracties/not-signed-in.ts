import type { Face } from "../http/face.ts"
import { headerFault } from "../problems/fault.ts"
import { Problem } from "../problems/problem.ts"
import { authenticationFailed, notAuthenticated } from "./problem-response.ts"

/** Without the word Token nobody tried to sign in; with it, the token is wrong. */
export const notSignedIn: Face["notSignedIn"] = (authorization = "") =>
  new Problem({
    code: "niet-aangemeld",
    detail: "Geef een geldig token: Authorization: Token ….",
    faults: [
      headerFault(
        "Authorization",
        /^token(?:\s|$)/iu.test(authorization) ? authenticationFailed : notAuthenticated,
        "Een token is nodig."
      )
    ],
    headers: { "WWW-Authenticate": "Token" }
  })
