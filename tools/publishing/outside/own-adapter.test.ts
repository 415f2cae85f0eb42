import { registerContract } from "@betrokkene/domain/testing"
import { ownAdapter } from "./own-adapter.ts"

registerContract("own", ownAdapter)
