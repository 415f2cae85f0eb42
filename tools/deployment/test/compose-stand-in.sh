#!/bin/sh
# Stands in for `docker compose` on a machine without Docker: runs what a container would run, with the secrets and the
# environment of this test, and refuses every other command.
set -eu
[ "$1" = compose ] && shift
case "$1" in
  stop | up) echo "$*" >> "$STAND_IN_LOG" ;;
  exec)
    [ "$2 $3 $4 $5" = "-T database sh -c" ]
    exec sh -c "$(printf '%s' "$6" | sed "s#/run/secrets/#$STAND_IN_SECRETS/#g")"
    ;;
  run)
    [ "$2" = --rm ]
    service="$3"
    shift 3
    case "$service" in
      migrate) exec "$STAND_IN_NODE" "$STAND_IN_APPS/migrate/src/main.ts" ;;
      owner)
        program="$1"
        shift
        # The paths of the container, as this machine has them.
        for word in "$@"; do
          shift
          case "$word" in /ledger/*) word="$STAND_IN_LEDGER/${word#/ledger/}" ;; esac
          set -- "$@" "$word"
        done
        exec "$STAND_IN_NODE" "$STAND_IN_APPS/$program/src/main.ts" "$@"
        ;;
      *) exit 64 ;;
    esac
    ;;
  *) exit 64 ;;
esac
