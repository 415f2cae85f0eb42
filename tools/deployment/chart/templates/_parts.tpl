{{- define "betrokkene.name" -}}
{{- $own := .Release.Name | trunc 40 | trimSuffix "-" -}}
{{- /* The alerts find jobs by the name of the chart in theirs, so a long release name must not cut it off. */ -}}
{{- if contains .Chart.Name $own -}}
{{- $own -}}
{{- else -}}
{{- printf "%s-%s" (.Release.Name | trunc (int (sub 39 (len .Chart.Name))) | trimSuffix "-") .Chart.Name -}}
{{- end -}}
{{- end -}}

{{/* Labels by which pods are found. Takes a list: the root, and the component or an empty text for all. */}}
{{- define "betrokkene.selector" -}}
{{- $root := index . 0 -}}
app.kubernetes.io/name: {{ $root.Chart.Name }}
app.kubernetes.io/instance: {{ $root.Release.Name | quote }}
{{- with index . 1 }}
app.kubernetes.io/component: {{ . }}
{{- end }}
{{- end -}}

{{- define "betrokkene.labels" -}}
{{- $root := index . 0 -}}
{{ include "betrokkene.selector" . }}
app.kubernetes.io/version: {{ $root.Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ $root.Release.Service }}
helm.sh/chart: {{ printf "%s-%s" $root.Chart.Name $root.Chart.Version }}
{{- end -}}

{{- define "betrokkene.image" -}}
{{- if .Values.image.digest -}}
{{- printf "%s@%s" .Values.image.repository .Values.image.digest -}}
{{- else -}}
{{- printf "%s:%s" .Values.image.repository (.Values.image.tag | default .Chart.AppVersion) -}}
{{- end -}}
{{- end -}}

{{/* What every pod has: no rights, no token of the cluster, no addresses of services in its environment. */}}
{{- define "betrokkene.pod" -}}
automountServiceAccountToken: false
enableServiceLinks: false
securityContext:
  runAsNonRoot: true
  runAsUser: 65532
  runAsGroup: 65532
  fsGroup: 65532
  fsGroupChangePolicy: OnRootMismatch
  seccompProfile: { type: RuntimeDefault }
{{- with .Values.imagePullSecrets }}
imagePullSecrets: {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .Values.nodeSelector }}
nodeSelector: {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .Values.tolerations }}
tolerations: {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .Values.priorityClassName }}
priorityClassName: {{ . }}
{{- end }}
{{- end -}}

{{/* Pods of one component on other nodes and zones. Takes a list: the root and the component. */}}
{{- define "betrokkene.spread" -}}
{{- range list "kubernetes.io/hostname" "topology.kubernetes.io/zone" }}
- topologyKey: {{ . }}
  maxSkew: 1
  whenUnsatisfiable: ScheduleAnyway
  labelSelector:
    matchLabels: {{- include "betrokkene.selector" $ | nindent 6 }}
{{- end }}
{{- end -}}

{{/* What every container has. */}}
{{- define "betrokkene.container" -}}
image: {{ include "betrokkene.image" . }}
imagePullPolicy: {{ .Values.image.pullPolicy }}
securityContext:
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: true
  runAsNonRoot: true
  capabilities: { drop: [ALL] }
{{- end -}}

{{/* Settings of a connection to PostgreSQL. Takes a list: the root, and DATABASE_URL or OWNER_DATABASE_URL. */}}
{{- define "betrokkene.database.env" -}}
{{- $root := index . 0 -}}
{{- $database := $root.Values.database -}}
- { name: {{ index . 1 }}_FILE, value: /run/secrets/database/url }
{{- with $root.Values.allowPlainText }}
- { name: ALLOW_PLAIN_TEXT, value: {{ join "," . | quote }} }
{{- end }}
{{- if not (has "database" $root.Values.allowPlainText) }}
- { name: PGSSLMODE, value: {{ $database.sslMode }} }
{{- end }}
{{- if include "betrokkene.database.authority" $root }}
- { name: NODE_EXTRA_CA_CERTS, value: /run/secrets/authority/ca.crt }
{{- end }}
{{- end -}}

{{- define "betrokkene.database.mounts" -}}
- { name: database, mountPath: /run/secrets/database, readOnly: true }
{{- if include "betrokkene.database.authority" . }}
- { name: authority, mountPath: /run/secrets/authority, readOnly: true }
{{- end }}
{{- end -}}

{{/* Takes a list: the root, and the secret with its key. */}}
{{- define "betrokkene.database.volumes" -}}
{{- $root := index . 0 -}}
{{- $address := index . 1 -}}
- name: database
  secret:
    secretName: {{ required "the name of the secret with the address of PostgreSQL" $address.secret }}
    defaultMode: 0440
    items: [{ key: {{ $address.key }}, path: url }]
{{- with include "betrokkene.authority.volume" $root }}
{{ . }}
{{- end }}
{{- end -}}

{{- define "betrokkene.authority.volume" -}}
{{- with include "betrokkene.database.authority" . -}}
- name: authority
  secret:
    secretName: {{ . }}
    defaultMode: 0440
    items: [{ key: {{ $.Values.database.authority.key }}, path: ca.crt }]
{{- end -}}
{{- end -}}

{{/* The secret with the certificate of an authority of your own; that of the cluster is known. */}}
{{- define "betrokkene.database.authority" -}}
{{- if .Values.database.authority.secret -}}
{{- .Values.database.authority.secret -}}
{{- else if .Values.database.cluster.enabled -}}
{{- printf "%s-ca" .Values.database.cluster.name -}}
{{- end -}}
{{- end -}}

{{/* The secret with the address for the owner, as JSON; the operator of the cluster makes one itself. */}}
{{- define "betrokkene.database.owner" -}}
{{- $owner := .Values.database.owner -}}
{{- if $owner.secret -}}
{{- dict "secret" $owner.secret "key" ($owner.key | default "url") | toJson -}}
{{- else if .Values.database.cluster.enabled -}}
{{- dict "secret" (printf "%s-app" .Values.database.cluster.name) "key" "uri" | toJson -}}
{{- else -}}
{{- fail "database.owner.secret must be given: the secret with the address of PostgreSQL for the owner" -}}
{{- end -}}
{{- end -}}

{{/* Settings by name, sorted. */}}
{{- define "betrokkene.settings" -}}
{{- range $name, $value := . }}
- { name: {{ $name }}, value: {{ $value | quote }} }
{{- end }}
{{- end -}}

{{/* Secret settings by name: each is a file of a mounted volume. */}}
{{- define "betrokkene.secretSettings.env" -}}
{{- range $name, $_ := . }}
- { name: {{ $name }}_FILE, value: /run/secrets/settings/{{ $name }} }
{{- end }}
{{- end -}}

{{- define "betrokkene.secretSettings.volume" -}}
- name: settings
  projected:
    defaultMode: 0440
    sources:
      {{- range $name, $from := . }}
      - secret: { name: {{ $from.secret }}, items: [{ key: {{ $from.key }}, path: {{ $name }} }] }
      {{- end }}
{{- end -}}

{{/* An ingress by https alone. Takes a dict: root, component, host, and the values of the ingress. */}}
{{- define "betrokkene.ingress" -}}
{{- $name := printf "%s-%s" (include "betrokkene.name" .root) .component }}
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: {{ $name }}
  labels: {{- include "betrokkene.labels" (list .root .component) | nindent 4 }}
  {{- with .ingress.annotations }}
  annotations: {{- toYaml . | nindent 4 }}
  {{- end }}
spec:
  {{- with .ingress.className }}
  ingressClassName: {{ . }}
  {{- end }}
  tls:
    - { hosts: [{{ .host }}], secretName: {{ required (printf "the ingress of %s must have a tlsSecret: it is reached by https alone" .component) .ingress.tlsSecret }} }
  rules:
    - host: {{ .host }}
      http:
        paths:
          - path: /
            pathType: Prefix
            backend: { service: { name: {{ $name }}, port: { name: http } } }
{{- end -}}

{{/* One pod may be away at a time. Takes a list: the root and the component. */}}
{{- define "betrokkene.disruption" -}}
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: {{ include "betrokkene.name" (index . 0) }}-{{ index . 1 }}
  labels: {{- include "betrokkene.labels" . | nindent 4 }}
spec:
  maxUnavailable: 1
  selector:
    matchLabels: {{- include "betrokkene.selector" . | nindent 6 }}
{{- end -}}

{{- define "betrokkene.egress.dns" -}}
- to: {{- toYaml .Values.networkPolicy.dns | nindent 4 }}
  ports: [{ protocol: UDP, port: 53 }, { protocol: TCP, port: 53 }]
{{- end -}}

{{/* Ways out that every program with a database needs: DNS, and PostgreSQL. */}}
{{- define "betrokkene.egress" -}}
{{ include "betrokkene.egress.dns" . }}
- ports: [{ protocol: TCP, port: {{ .Values.networkPolicy.databasePort }} }]
{{- if .Values.database.cluster.enabled }}
  to: [{ podSelector: { matchLabels: { cnpg.io/cluster: {{ .Values.database.cluster.name }} } } }]
{{- else }}
{{- with .Values.networkPolicy.database }}
  to: {{- toYaml . | nindent 4 }}
{{- end }}
{{- end }}
{{- end -}}
