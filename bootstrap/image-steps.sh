#!/usr/bin/env bash
# Proves on the committed HEAD what the image of the council service does, where no image can be built: runs the very
# steps of its Dockerfile in an empty folder beside an empty home, and starts the result as the image would. It does not
# prove the base image, the user or the layers.
set -euo pipefail

top=$(git -C "$(dirname "${BASH_SOURCE[0]}")" rev-parse --show-toplevel)
work=$(mktemp -d)
service=
trap 'kill "$service" 2>/dev/null || true; rm -rf "$work"' EXIT
mkdir "$work/home" "$work/data" "$work/tmp"

proved() { printf '✓ %s\n' "$*"; }
fail() {
  printf '✗ %s\n' "$*" >&2
  [ ! -f "$work/log" ] || tail -n 40 "$work/log" >&2
  exit 1
}
# Nothing of this machine but the tools themselves, and what it takes to reach the registry.
machine=(env -i "HOME=$work/home" "PATH=$(dirname "$(command -v node)"):/usr/bin:/bin"
  "npm_config_registry=$(npm config get registry)" "npm_config_cache=$work/home/.npm")
userconfig=$(npm config get userconfig)
[ ! -f "$userconfig" ] || machine+=("npm_config_userconfig=$userconfig")
for name in HTTP_PROXY HTTPS_PROXY NO_PROXY http_proxy https_proxy no_proxy NODE_EXTRA_CA_CERTS; do
  [ -z "${!name:-}" ] || machine+=("$name=${!name}")
done

git clone --quiet "$top" "$work/build"
dockerfile=$work/build/examples/council-service/Dockerfile
# The folders of the image stand in the folder of the proof.
placed() { sed -E "s#(^|[ =])/(build|service|tmp|data)\b#\1$work/\2#g"; }

while read -r step; do
  (cd "$work/build" && "${machine[@]}" bash -c "$step") >"$work/log" 2>&1 || fail "RUN $step"
  proved "RUN $step"
done < <(sed -n '/AS build/,/^FROM node:20-slim$/s/^RUN //p' "$dockerfile" | placed)

[ ! -e "$work/service/node_modules/playwright-core" ] || fail 'development dependencies are in the final stage'
proved "the final stage has no development dependencies: $(du -sm "$work/service" | cut -f1) MB"

port=$(node -e "const s = require('net').createServer().listen(0, '127.0.0.1', () => { console.log(s.address().port); s.close(); })")
read -ra set < <(sed -n 's/^ENV //p' "$dockerfile" | placed)
health=$(sed -nE 's/^HEALTHCHECK .* CMD \["node", "-e", "(.*)"\]$/\1/p' "$dockerfile")
image=("${machine[@]}" "${set[@]}" "PORT=$port")
cd "$work/service"

if "${image[@]}" node dist/server.js >"$work/log" 2>&1; then fail 'it starts in production without an issuer'; fi
grep --quiet OIDC_ISSUER "$work/log" || fail 'a missing issuer is not said'
proved 'without settings it does not start, and says what is missing'

"${image[@]}" NODE_ENV=development DEVELOPMENT_SIGN_IN=anywhere node dist/server.js >"$work/log" 2>&1 &
service=$!
for _ in {1..150}; do
  kill -0 "$service" 2>/dev/null || fail 'it ended before it answered'
  ! "${image[@]}" node -e "$health" || break
  sleep 0.2
done
"${image[@]}" node -e "$health" || fail 'the health check does not pass'
proved 'the health check passes'
curl --silent --fail --output /dev/null "http://127.0.0.1:$port/styles.css" || fail 'there are no styles'
proved 'pages have their styles'
kill -TERM "$service"
wait "$service" || fail "asked to stop it ends with $?"
service=
! "${image[@]}" node -e "$health" || fail 'the health check passes without a service'
proved 'it stops when asked, and the health check fails'
