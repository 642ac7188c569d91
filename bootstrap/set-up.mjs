// Runs before anything is installed, on whatever Node there is: built-in modules and plain syntax only.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
const bin = join(root, 'node_modules', '.bin');
const stampFile = join(root, 'node_modules', '.set-up');
const windows = process.platform === 'win32';

/** Installs what the lockfile names if Node, the lockfile or a manifest changed since the last time. */
export function setUp() {
  const { engines, packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  requireNode(engines.node.replace('>=', ''));
  const stamp = stampOfInputs();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  rmSync(stampFile, { force: true });
  console.log(`Installing the locked dependencies with ${packageManager} (some 30 seconds the first time) …`);
  // Inside the tree npx would pick the local pnpm, which removes itself when it makes node_modules anew.
  const npx = ['--yes', '--prefer-offline', packageManager, '--dir', root];
  const install = ['install', '--frozen-lockfile', '--prefer-offline', '--prod=false'];
  if (!succeeds('npx', [...npx, ...install], tmpdir())) {
    leave('The dependencies could not be installed: see above. The first time needs the npm registry.');
  }
  writeFileSync(stampFile, stamp);
}

/** Builds what changed since it was last built. */
export function build() {
  console.log('Building what changed (some 20 seconds the first time) …');
  if (!succeeds('turbo', ['run', 'build', '--output-logs=errors-only'])) {
    leave('The build did not succeed: see above.');
  }
}

/** Whether a command of the workspace, or of the machine, ends well; its output is shown as it comes. */
export function succeeds(command, args, cwd = root) {
  const env = {
    ...process.env,
    PATH: bin + delimiter + process.env.PATH,
    TURBO_TELEMETRY_DISABLED: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
  };
  // Commands are scripts on Windows, and only a shell starts those.
  const given = windows ? args.map((arg) => `"${arg}"`) : args;
  return spawnSync(command, given, { cwd, env, stdio: 'inherit', shell: windows }).status === 0;
}

function requireNode(least) {
  const [leastMajor, leastMinor] = least.split('.').map(Number);
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
  leave(`Node ${least} or newer is needed; this is Node ${process.versions.node}. See https://nodejs.org/.`);
}

function stampOfInputs() {
  const hash = createHash('sha256').update(`${process.version} ${process.platform} ${process.arch}`);
  const manifests = ['packages', 'examples'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => join(folder, name, 'package.json')),
  );
  for (const file of ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests.sort()]) {
    const path = join(root, file);
    if (existsSync(path)) hash.update(`${file}\n`).update(readFileSync(path));
  }
  return hash.digest('hex');
}

function leave(message) {
  console.error(`\n${message}`);
  process.exit(1);
}
