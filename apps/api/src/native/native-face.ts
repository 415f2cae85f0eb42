import type { Face } from "../http/face.ts"
import { methodNotAllowed } from "../http/method-not-allowed.ts"
import { apiVersion } from "../middleware/api-version.ts"
import { Problem, problemResponse } from "../problems/problem.ts"
import { nativePath } from "./native-path.ts"
import { openApiRoute } from "./openapi/openapi-route.ts"
import { routes } from "./routes/index.ts"

/** A caller without a bearer token gets no error code (RFC 6750, section 3). */
const notSignedIn = (authorization = ""): Problem =>
  new Problem({
    code: "niet-aangemeld",
    detail: "Geef een geldig token: Authorization: Token … of Authorization: Bearer ….",
    headers: {
      "WWW-Authenticate": `Token realm="betrokkene", Bearer realm="betrokkene"${
        /^bearer\b/iu.test(authorization) ? `, error="invalid_token"` : ""
      }`
    }
  })

/** The API of this register, by the Dutch design rules. */
export const nativeFace: Face = {
  path: nativePath,
  routes,
  open: { "/openapi.json": openApiRoute },
  beside: {},
  notSignedIn,
  otherMethods: methodNotAllowed,
  style: { version: apiVersion, problemResponse }
}
