import { assert, describe, it } from "vitest"
import { manifestFaults } from "../src/chart/manifest-faults.ts"
import type { Manifest } from "../src/chart/manifest.ts"

const labels = { app: "x" }

const container = {
  name: "x",
  image: "registry.example.nl/x:1.0.0",
  env: [{ name: "DATABASE_URL_FILE", value: "/run/secrets/database/url" }],
  ports: [{}],
  livenessProbe: {},
  readinessProbe: {},
  securityContext: {
    allowPrivilegeEscalation: false,
    readOnlyRootFilesystem: true,
    capabilities: { drop: ["ALL"] }
  },
  resources: { requests: { cpu: "1", memory: "1Mi" }, limits: { memory: "1Mi" } }
}

const pod = {
  automountServiceAccountToken: false,
  securityContext: { runAsNonRoot: true, runAsUser: 65532, seccompProfile: { type: "RuntimeDefault" } },
  topologySpreadConstraints: [{}]
}

const deployment = (ofPod: object = {}, ofContainer: object = {}, replicas = 2): Manifest => ({
  kind: "Deployment",
  metadata: { name: "x" },
  spec: {
    replicas,
    template: { metadata: { labels }, spec: { ...pod, ...ofPod, containers: [{ ...container, ...ofContainer }] } }
  }
})

const closed: Manifest = {
  kind: "NetworkPolicy",
  metadata: { name: "closed" },
  spec: { podSelector: { matchLabels: {} }, policyTypes: ["Ingress", "Egress"] }
}
const open: Manifest = {
  kind: "NetworkPolicy",
  metadata: { name: "open" },
  spec: { podSelector: { matchLabels: labels }, policyTypes: ["Egress"], egress: [{}] }
}
const budget: Manifest = {
  kind: "PodDisruptionBudget",
  metadata: { name: "x" },
  spec: { selector: { matchLabels: labels } }
}
const others = [closed, open, budget]

const job = (spec: object): Manifest => ({
  kind: "Job",
  metadata: { name: "x" },
  spec: { template: { metadata: { labels }, spec: { ...pod, containers: [container] } }, ...spec }
})

describe("while a restored register is made fit for use", () => {
  const restoring = (...more: ReadonlyArray<string>): Manifest => {
    const args = ["migrate", "after-restore", ...more]
    const template = { metadata: { labels }, spec: { ...pod, containers: [{ ...container, args }] } }
    return { kind: "Job", metadata: { name: "restore" }, spec: { template, activeDeadlineSeconds: 1 } }
  }
  const night = (suspend: boolean): Manifest => ({
    kind: "CronJob",
    metadata: { name: "night" },
    spec: {
      suspend,
      jobTemplate: {
        spec: {
          activeDeadlineSeconds: 1,
          template: { metadata: { labels }, spec: { ...pod, containers: [container] } }
        }
      }
    }
  })

  it("nothing else may work on it: no deployment, no job, and no night", () => {
    const faults = (...all: ReadonlyArray<Manifest>) => manifestFaults([...others, ...all])
    assert.deepStrictEqual(faults(restoring("--no-ledger"), deployment({}, {}, 0), night(true)), [])
    assert.deepStrictEqual(
      faults(restoring("--no-ledger"), deployment(), night(false), job({ activeDeadlineSeconds: 1 })),
      ["Deployment", "CronJob", "Job"].map((kind) =>
        `${kind} ${kind === "CronJob" ? "night" : "x"}: works on a register that is not fit for use yet`
      )
    )
    assert.deepStrictEqual(faults(restoring("--resume-relay"), deployment(), night(false)), [])
  })
})

describe("manifestFaults", () => {
  it("finds nothing in documents that are right", () => {
    assert.deepStrictEqual(manifestFaults([deployment(), job({ activeDeadlineSeconds: 60 }), ...others]), [])
  })

  it.each([
    [{ securityContext: { ...pod.securityContext, runAsUser: 0 } }, {}, "may run as root"],
    [{ securityContext: { runAsNonRoot: true, runAsUser: 1 } }, {}, "has no seccomp profile"],
    [{ automountServiceAccountToken: undefined }, {}, "gets a token of the cluster"],
    [{ hostNetwork: true }, {}, "shares with the node"],
    [{ volumes: [{ name: "x", hostPath: { path: "/" } }] }, {}, "mounts a folder of the node"],
    [{ topologySpreadConstraints: [] }, {}, "may have all pods on one node"],
    [{}, { securityContext: { ...container.securityContext, privileged: true } }, "may get more rights"],
    [
      {},
      { securityContext: { ...container.securityContext, readOnlyRootFilesystem: false } },
      "can write to its file system"
    ],
    [
      {},
      { securityContext: { ...container.securityContext, capabilities: { drop: ["ALL"], add: ["CHOWN"] } } },
      "has capabilities"
    ],
    [{}, { image: "registry.example.nl/x:latest" }, "has an image without a version"],
    [{}, { image: "registry.example.nl/x" }, "has an image without a version"],
    [{}, { resources: { ...container.resources, requests: { cpu: "1" } } }, "requests no resources"],
    [{}, { resources: { ...container.resources, limits: {} } }, "has no limit of memory"],
    [{}, { env: [{ name: "X", valueFrom: {} }] }, "takes a value of its environment from elsewhere"],
    [{}, { env: [{ name: "X", value: "postgres://x:y@z/z" }] }, "has a password in its environment"],
    [{}, { readinessProbe: undefined }, "has a port without probes"]
  ])("finds %j %j", (ofPod, ofContainer, fault) => {
    assert.deepStrictEqual(manifestFaults([deployment(ofPod, ofContainer), ...others]), [`Deployment x: ${fault}`])
  })

  it("finds what is missing beside a document", () => {
    const faults = (...manifests: ReadonlyArray<Manifest>) => manifestFaults([deployment(), ...manifests])
    assert.deepStrictEqual(faults(open, budget), ["Deployment x: is open to the network"])
    assert.deepStrictEqual(faults(closed, budget), ["Deployment x: cannot reach PostgreSQL"])
    assert.deepStrictEqual(faults(closed, open), ["Deployment x: has no disruption budget"])
    assert.deepStrictEqual(manifestFaults([deployment({}, {}, 1), ...others]), [
      "Deployment x: has one pod, or a number beside its autoscaler"
    ])
    assert.deepStrictEqual(manifestFaults([job({}), ...others]), ["Job x: may run for ever"])
  })

  it("lets an autoscaler alone say how many pods there are", () => {
    const scaler: Manifest = {
      kind: "HorizontalPodAutoscaler",
      metadata: { name: "x" },
      spec: { scaleTargetRef: { name: "x" } }
    }
    assert.deepStrictEqual(manifestFaults([deployment(), scaler, ...others]), [
      "Deployment x: has one pod, or a number beside its autoscaler"
    ])
  })
})
