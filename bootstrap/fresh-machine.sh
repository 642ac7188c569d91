#!/usr/bin/env bash
# Proves on the committed HEAD that somebody with Node and npm alone can start the service and run every check: clones it
# beside an empty home, an empty npm cache and an empty pnpm store. `--start-only` leaves out `npm test`.
set -euo pipefail

top=$(git -C "$(dirname "${BASH_SOURCE[0]}")" rev-parse --show-toplevel)
work=$(mktemp -d)
# Run by root, the tests start PostgreSQL as another user, who has to get in.
chmod 755 "$work"
log=$work/log
service=
trap 'stop; rm -rf "$work"' EXIT

directory_of() { dirname "$(command -v "$1")"; }

# Nothing of this machine but the tools themselves, and what it takes to reach the registry.
machine=(env -i "HOME=$work/home" "PATH=$(directory_of node):$(directory_of npm):$(directory_of git):/usr/bin:/bin"
  "npm_config_registry=$(npm config get registry)")
userconfig=$(npm config get userconfig)
[ ! -f "$userconfig" ] || machine+=("npm_config_userconfig=$userconfig" "npm_config_cache=$work/home/.npm")
for name in HTTP_PROXY HTTPS_PROXY NO_PROXY http_proxy https_proxy no_proxy NODE_EXTRA_CA_CERTS; do
  [ -z "${!name:-}" ] || machine+=("$name=${!name}")
done

now() { node -p 'Date.now()'; }
seconds_since() { node -p "((Date.now() - $1) / 1000).toFixed(1)"; }
proved() { printf '✓ %s\n' "$*"; }
fail() {
  printf '✗ %s\n' "$*" >&2
  [ ! -f "$log" ] || tail -n 40 "$log" >&2
  exit 1
}
answers() { curl --silent --fail --output /dev/null "http://127.0.0.1:$port/healthz"; }

start() {
  "${machine[@]}" "PORT=$port" npm start >"$log" 2>&1 &
  service=$!
  until answers; do
    kill -0 "$service" 2>/dev/null || fail 'npm start ended before it answered'
    sleep 0.1
  done
}

# Ends npm alone, as a supervisor would: the service must notice and leave by itself.
stop() {
  [ -n "$service" ] || return 0
  kill "$service" 2>/dev/null || true
  wait "$service" 2>/dev/null || true
  service=
  for _ in {1..50}; do
    answers || return 0
    sleep 0.1
  done
  printf '✗ %s\n' 'the service outlives npm start' >&2
  return 1
}

mkdir "$work/home"
git clone --quiet "$top" "$work/clone"
cd "$work/clone"
port=$(node -e "const s = require('net').createServer().listen(0, '127.0.0.1', () => { console.log(s.address().port); s.close(); })")

began=$(now)
start
proved "npm start answers $(seconds_since "$began") s after a fresh clone"

request=$(awk '/^```/ { inside = !inside; if (!inside && found) exit; next } inside && (found || /^curl /) { found = 1; print }' README.md)
[ -n "$request" ] || fail 'the README has no request'
answer=$("${machine[@]}" bash -c "${request//:3000/:$port}")
node -e 'JSON.parse(process.argv[1])' "$answer" 2>/dev/null || fail "the first request of the README is not answered: $answer"
proved "the first request of the README is answered: ${answer:0:72}…"

if "${machine[@]}" "PORT=$port" npm start >"$work/busy" 2>&1; then fail 'npm start succeeds on a port that is taken'; fi
grep "$port" "$work/busy" | grep --quiet 'PORT=' || fail "a port that is taken is not explained: $(tail -n 5 "$work/busy")"
proved "a port that is taken is explained: $(grep "$port" "$work/busy" | head -n 1)"

stop
proved 'the service leaves when npm start is ended'

began=$(now)
start
proved "npm start answers in $(seconds_since "$began") s the second time"
stop

[ "${1:-}" != --start-only ] || exit 0
began=$(now)
"${machine[@]}" npm test >"$log" 2>&1 || fail 'npm test does not pass'
proved "npm test passes in $(seconds_since "$began") s: $(tail -n 1 "$log")"
[ -z "$(git status --porcelain)" ] || fail "npm test leaves something behind: $(git status --porcelain | head -n 5)"
proved 'npm test leaves the clone as it was'
