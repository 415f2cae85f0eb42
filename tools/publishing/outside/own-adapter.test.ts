import { registerContract } from "@betrokkene/domain/testing"
import { ownAdapter } from "./own-adapter.ts"

registerContract("ports of its own", ownAdapter)
