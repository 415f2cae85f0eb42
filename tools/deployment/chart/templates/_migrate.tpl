{{/* The container that brings the database to the schema of this version. */}}
{{- define "betrokkene.migrate" -}}
name: migrate
{{ include "betrokkene.container" . }}
args: [migrate]
env:
  - { name: NODE_OPTIONS, value: {{ .Values.migrate.nodeOptions | quote }} }
  - { name: APPLICATION_ROLE, value: {{ .Values.database.applicationRole }} }
  {{- with .Values.database.reportRole }}
  - { name: REPORT_ROLE, value: {{ . }} }
  {{- end }}
  {{- include "betrokkene.database.env" (list . "OWNER_DATABASE_URL") | nindent 2 }}
resources: {{- toYaml .Values.migrate.resources | nindent 2 }}
volumeMounts: {{- include "betrokkene.database.mounts" . | nindent 2 }}
{{- end -}}
