/** A container of a pod, as far as the checks read it. */
export interface Container {
  readonly name: string
  readonly image?: string
  readonly args?: ReadonlyArray<string>
  readonly env?: ReadonlyArray<
    { readonly name: string; readonly value?: string; readonly valueFrom?: { readonly fieldRef?: unknown } }
  >
  readonly ports?: ReadonlyArray<unknown>
  readonly livenessProbe?: unknown
  readonly readinessProbe?: unknown
  readonly securityContext?: {
    readonly allowPrivilegeEscalation?: boolean
    readonly privileged?: boolean
    readonly readOnlyRootFilesystem?: boolean
    readonly capabilities?: { readonly add?: ReadonlyArray<string>; readonly drop?: ReadonlyArray<string> }
  }
  readonly resources?: {
    readonly requests?: { readonly cpu?: unknown; readonly memory?: unknown }
    readonly limits?: { readonly memory?: unknown }
  }
}

/** What a pod is made of. */
export interface PodTemplate {
  readonly metadata?: { readonly labels?: Labels }
  readonly spec: {
    readonly automountServiceAccountToken?: boolean
    readonly hostNetwork?: boolean
    readonly hostPID?: boolean
    readonly hostIPC?: boolean
    readonly securityContext?: {
      readonly runAsNonRoot?: boolean
      readonly runAsUser?: number
      readonly seccompProfile?: { readonly type?: string }
    }
    readonly containers: ReadonlyArray<Container>
    readonly initContainers?: ReadonlyArray<Container>
    readonly topologySpreadConstraints?: ReadonlyArray<unknown>
    readonly volumes?: ReadonlyArray<{ readonly name: string; readonly hostPath?: unknown }>
  }
}

export type Labels = Readonly<Record<string, string>>

/** A document for Kubernetes, as far as the checks read it. */
export interface Manifest {
  readonly kind: string
  readonly metadata: { readonly name: string; readonly labels?: Labels }
  readonly spec?: {
    readonly replicas?: number
    /** Of a CronJob: whether it starts nothing. */
    readonly suspend?: boolean
    readonly template?: PodTemplate
    readonly jobTemplate?: {
      readonly spec: { readonly template: PodTemplate; readonly activeDeadlineSeconds?: number }
    }
    readonly activeDeadlineSeconds?: number
    readonly podSelector?: { readonly matchLabels?: Labels }
    readonly selector?: { readonly matchLabels?: Labels } | Labels
    readonly policyTypes?: ReadonlyArray<string>
    readonly ingress?: ReadonlyArray<unknown>
    readonly egress?: ReadonlyArray<unknown>
    readonly scaleTargetRef?: { readonly name: string }
  }
}

/** The template of the pods that a document makes, if it makes any. */
export const podOf = ({ spec }: Manifest): PodTemplate | undefined => spec?.jobTemplate?.spec.template ?? spec?.template

/** Whether a selector finds these labels. */
export const selects = (selector: Labels | undefined, labels: Labels = {}): boolean =>
  selector !== undefined && Object.entries(selector).every(([name, value]) => labels[name] === value)
