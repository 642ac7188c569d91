import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { packages, root } from './tree.js';

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** A package as it would be published. */
export interface Packed {
  readonly name: string;
  readonly tarball: string;
  /** What users can name: `@lga/rules`, `@lga/rules/rules.json`. */
  readonly entries: readonly string[];
  /** Where what it needs from outside stands in this repository, by name: `link:/…/zod`. */
  readonly needs: Readonly<Record<string, string>>;
  /** Those among them that its user must bring. */
  readonly peers: readonly string[];
}

/** Packs every package into a temporary folder. */
export function packedPackages(): { readonly folder: string; readonly packed: readonly Packed[] } {
  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  pnpm(['--recursive', '--filter', '@lga/*', 'pack', '--pack-destination', folder], root);
  const tarballs = readdirSync(folder);
  const packed = packages.map((name) => {
    const tarball = tarballs.find((each) => new RegExp(`^lga-${name}-\\d.*\\.tgz$`).test(each));
    if (!tarball) throw new Error(`${name} was not packed.`);
    return { tarball: join(folder, tarball), ...described(name) };
  });
  return { folder, packed };
}

function described(folder: string): Omit<Packed, 'tarball'> {
  const home = join(root, 'packages', folder);
  const manifest: Manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const peers = Object.keys(manifest.peerDependencies ?? {});
  const outside = [...Object.keys(manifest.dependencies ?? {}), ...peers].filter(
    (name) => !name.startsWith('@lga/'),
  );
  return {
    name: manifest.name,
    entries: Object.keys(manifest.exports).flatMap((entry) => entriesOf(manifest.name, home, entry)),
    needs: Object.fromEntries(outside.map((name) => [name, `link:${join(home, 'node_modules', name)}`])),
    peers,
  };
}

/** An entry with a `*` stands for every file that fits it. */
function entriesOf(name: string, home: string, entry: string): string[] {
  const [start = '', end] = entry.slice(1).split('*');
  if (end === undefined) return [name + start];
  const files = existsSync(join(home, start)) ? readdirSync(join(home, start)) : [];
  return files.filter((file) => file.endsWith(end)).map((file) => name + start + file);
}

/**
 * Installs packed packages in an empty folder, and says where. Their dependencies from outside come from this
 * repository, so that no network is needed.
 */
export function installed(folder: string, packed: readonly Packed[]): string {
  const home = join(folder, 'empty');
  mkdirSync(home);
  const own = Object.fromEntries(packed.map(({ name, tarball }) => [name, `file:${tarball}`]));
  const outside = Object.assign({}, ...packed.map(({ needs }) => needs));
  const peers = Object.fromEntries(packed.flatMap((each) => each.peers.map((name) => [name, outside[name]])));
  const manifest = {
    private: true,
    dependencies: { ...own, ...peers },
    pnpm: { overrides: { ...own, ...outside } },
  };
  writeFileSync(join(home, 'package.json'), JSON.stringify(manifest));
  pnpm(['install', '--ignore-workspace', '--offline', '--store-dir', join(folder, 'store')], home);
  return home;
}

function pnpm(args: readonly string[], cwd: string): void {
  const PATH = join(root, 'node_modules', '.bin') + delimiter + process.env['PATH'];
  const shell = process.platform === 'win32';
  const { status, stdout, stderr } = spawnSync('pnpm', args, {
    cwd,
    shell,
    env: { ...process.env, PATH },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`pnpm ${args[0]} did not succeed: ${stdout}${stderr}`);
}
