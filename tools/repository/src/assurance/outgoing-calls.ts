import { files, read } from "../files.ts"

/** A call, or an import of what calls. Servers import from the same modules. */
const opens =
  /\bfetch\(|createRemoteJWKSet\(|FetchHttpClient\.layer|NodeHttpClient|from "openid-client"|new pg\.(?:Pool|Client)\(|node:(?:dgram|dns|http2)"|\b(?:net|tls|https?)\.(?:connect|request|get)\(|import \{[^}]*\b(?:connect|request)\b[^}]*\} from "node:(?:net|tls|https?)"/u

/** Sources of the programs and packages that open a connection to something else. */
export const outgoingCalls: ReadonlyArray<string> = files.filter((file) =>
  /^(?:apps|packages)\/[^/]+\/src\/.*\.ts$/u.test(file) && !file.endsWith(".test.ts") && opens.test(read(file))
)
