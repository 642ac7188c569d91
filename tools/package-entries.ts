/** A public entry of a package: how users name it, and where its source is. */
export interface PackageEntry {
  /** As `exports` has it: `.` or `./schema`. */
  readonly entry: string;
  /** Its name in `dist`, without an ending: `index`. */
  readonly built: string;
  /** From the folder of the package: `src/index.ts`. */
  readonly source: string;
}

/** The entries of code that a package's manifest names in its `exports`; those of plain JSON are left out. */
export function packageEntries(manifest: string): PackageEntry[] {
  const { exports }: { exports: Readonly<Record<string, unknown>> } = JSON.parse(manifest);
  return Object.keys(exports)
    .filter((entry) => typeof exports[entry] === 'object')
    .map((entry) => {
      const built = entry === '.' ? 'index' : entry.slice(2);
      return { entry, built, source: `src/${sourceOf(built)}.ts` };
    });
}

/** The rules stand in the register; schemas of one subject stand among the schemas. */
function sourceOf(built: string): string {
  if (built === 'rules') return 'register';
  return built.endsWith('-schema') ? `schema/${built.slice(0, -'-schema'.length)}` : built;
}
