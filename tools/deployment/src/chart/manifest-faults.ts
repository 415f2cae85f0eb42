import { type Container, type Labels, type Manifest, podOf, type PodTemplate, selects } from "./manifest.ts"
import { restoreFaults } from "./restore-faults.ts"

/**
 * What is wrong with documents for Kubernetes that were made together: the rules of the Pod Security Standard
 * `restricted`, and those for an application on a Haven cluster. Each fault begins with the kind and name of a document.
 */
export const manifestFaults = (
  manifests: ReadonlyArray<Manifest>
): ReadonlyArray<string> => [
  ...restoreFaults(manifests),
  ...manifests.flatMap((manifest) => {
    const pod = podOf(manifest)
    const faults = pod === undefined ? [] : [
      ...podFaults(pod),
      ...[...pod.spec.containers, ...pod.spec.initContainers ?? []].flatMap(containerFaults),
      ...networkFaults(pod, manifests),
      ...(manifest.kind === "Deployment" ? deploymentFaults(manifest, pod, manifests) : jobFaults(manifest))
    ]
    return faults.map((fault) => `${manifest.kind} ${manifest.metadata.name}: ${fault}`)
  })
]

const rule = (holds: boolean, fault: string): ReadonlyArray<string> => holds ? [] : [fault]

const podFaults = ({ spec }: PodTemplate): ReadonlyArray<string> => {
  const { securityContext: security = {} } = spec
  return [
    ...rule(security.runAsNonRoot === true && (security.runAsUser ?? 0) > 0, "may run as root"),
    ...rule(security.seccompProfile?.type === "RuntimeDefault", "has no seccomp profile"),
    ...rule(spec.automountServiceAccountToken === false, "gets a token of the cluster"),
    ...rule(spec.hostNetwork !== true && spec.hostPID !== true && spec.hostIPC !== true, "shares with the node"),
    ...rule(spec.volumes?.some(({ hostPath }) => hostPath !== undefined) !== true, "mounts a folder of the node")
  ]
}

const containerFaults = (container: Container): ReadonlyArray<string> => {
  const { env = [], image = "", resources = {}, securityContext: security = {} } = container
  const { add = [], drop = [] } = security.capabilities ?? {}
  return [
    ...rule(security.allowPrivilegeEscalation === false && security.privileged !== true, "may get more rights"),
    ...rule(security.readOnlyRootFilesystem === true, "can write to its file system"),
    ...rule(drop.includes("ALL") && add.length === 0, "has capabilities"),
    ...rule(/@sha256:[0-9a-f]{64}$|:(?!latest$)[\w.-]+$/u.test(image), "has an image without a version"),
    ...rule(resources.requests?.cpu !== undefined && resources.requests.memory !== undefined, "requests no resources"),
    ...rule(resources.limits?.memory !== undefined, "has no limit of memory"),
    ...rule(
      env.every(({ valueFrom }) => valueFrom === undefined || valueFrom.fieldRef !== undefined),
      "takes a value of its environment from elsewhere"
    ),
    ...rule(env.every(({ value = "" }) => !/:\/\/[^/]*:[^/]*@/u.test(value)), "has a password in its environment")
  ]
}

/** A pod is closed by a policy for all traffic, and another opens what it needs. */
const networkFaults = ({ metadata }: PodTemplate, manifests: ReadonlyArray<Manifest>): ReadonlyArray<string> => {
  const policies = manifests.filter(({ kind, spec }) =>
    kind === "NetworkPolicy" && selects(spec?.podSelector?.matchLabels, metadata?.labels)
  )
  const isClosed = policies.some(({ spec }) => ["Ingress", "Egress"].every((type) => spec?.policyTypes?.includes(type)))
  const isOpened = policies.some(({ spec }) => (spec?.egress ?? []).length > 0)
  return [...rule(isClosed, "is open to the network"), ...rule(isOpened, "cannot reach PostgreSQL")]
}

const deploymentFaults = (
  { metadata, spec }: Manifest,
  pod: PodTemplate,
  manifests: ReadonlyArray<Manifest>
): ReadonlyArray<string> => {
  const labels = pod.metadata?.labels
  const scaled = manifests.some((other) =>
    other.kind === "HorizontalPodAutoscaler" && other.spec?.scaleTargetRef?.name === metadata.name
  )
  const guarded = manifests.some((other) =>
    other.kind === "PodDisruptionBudget" && selects(other.spec?.selector?.["matchLabels"] as Labels | undefined, labels)
  )
  const served = pod.spec.containers.filter(({ ports = [] }) => ports.length > 0)
  return [
    ...rule(
      scaled ? spec?.replicas === undefined : (spec?.replicas ?? 1) !== 1,
      "has one pod, or a number beside its autoscaler"
    ),
    ...rule(guarded, "has no disruption budget"),
    ...rule((pod.spec.topologySpreadConstraints ?? []).length > 0, "may have all pods on one node"),
    ...rule(
      served.every(({ livenessProbe, readinessProbe }) => livenessProbe !== undefined && readinessProbe !== undefined),
      "has a port without probes"
    )
  ]
}

const jobFaults = ({ spec }: Manifest): ReadonlyArray<string> =>
  rule(
    (spec?.jobTemplate?.spec.activeDeadlineSeconds ?? spec?.activeDeadlineSeconds) !== undefined,
    "may run for ever"
  )
