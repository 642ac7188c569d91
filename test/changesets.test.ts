import { expect, test } from 'vitest';
import { files, packages } from './tree.js';

/** Packages with the weight of the change to each, and then what a user can see of it. */
const form = /^---\n((?:['"]@lga\/[a-z-]+['"]: (?:major|minor|patch)\n)+)---\n\n\S/;

function namedPackages(text: string): string[] {
  const [, front = ''] = form.exec(text) ?? [];
  return [...front.matchAll(/@lga\/([a-z-]+)/g)].map(([, name = '']) => name);
}

test('every changeset names packages that there are, and says what changes for their users', () => {
  for (const { path, text } of files().filter((file) => /^\.changeset\/.*\.md$/.test(file.path))) {
    const named = namedPackages(text);
    expect(named.length, path).toBeGreaterThan(0);
    expect(packages, path).toEqual(expect.arrayContaining(named));
  }
});

test('a changeset without packages, weight or words is seen', () => {
  expect(namedPackages("---\n'@lga/rules': minor\n---\n\nRules.\n")).toEqual(['rules']);
  expect(namedPackages("---\n\n## '@lga/rules': minor\n\nRules.\n")).toEqual([]);
  expect(namedPackages("---\n'@lga/rules': huge\n---\n\nRules.\n")).toEqual([]);
  expect(namedPackages("---\n'@lga/rules': minor\n---\n")).toEqual([]);
});
