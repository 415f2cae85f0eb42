#!/bin/sh
# Makes the secrets of compose.yaml, each in a file of its own, in the folder that is given or in ./secrets beside this
# script. A secret that is there is kept. The folder is closed to other accounts of this machine; the files in it are
# readable, because each is mounted alone into containers whose accounts this machine does not know.
set -eu
folder="${1:-$(dirname "$0")/secrets}"
umask 077
mkdir -p "$folder"
chmod 700 "$folder"
mkdir -p "$folder/subscribers"
chmod 755 "$folder/subscribers"

# 192 random bits, as hexadecimal digits.
random() { od -An -v -tx1 -N24 /dev/urandom | tr -d ' \n'; }

# keep NAME TEXT: writes the file unless it is there.
keep() {
  if [ ! -s "$folder/$1" ]; then printf '%s' "$2" > "$folder/$1"; fi
  chmod 444 "$folder/$1"
}

# url ROLE FILE-OF-PASSWORD: by the socket that compose.yaml mounts.
url() { printf 'postgres://%s:%s@localhost/register?host=/run/postgresql' "$1" "$(cat "$folder/$2")"; }

keep postgres-password "$(random)"
keep owner-password "$(random)"
keep application-password "$(random)"
keep owner-database-url "$(url betrokkene_owner owner-password)"
keep database-url "$(url betrokkene_app application-password)"
keep idempotency-secrets "$(random)"
keep pseudonym-key "$(random)"
keep session-secret "$(random)"
