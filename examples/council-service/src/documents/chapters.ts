import type { Text } from '@lga/rules';

/** Operations that belong together, by the beginnings of their paths. */
export interface Chapter {
  readonly tag: string;
  readonly title: Text;
  readonly begins: readonly string[];
}

const chapter = (tag: string, begins: readonly string[], en: string, cy: string): Chapter => ({
  tag,
  title: { en, cy, reviewed: false },
  begins,
});

/** The API document in chapters, in their order. */
export const chapters: readonly Chapter[] = [
  chapter('balance', ['lga-balance', 'council'], 'Political balance', 'Cydbwysedd gwleidyddol'),
  chapter(
    'interests',
    ['notification', 'securities', 'declaration', 'gift', 'register', 'dispensation'],
    'Interests in England',
    'Buddiannau yn Lloegr',
  ),
  chapter('wales', ['wales'], 'Interests in Wales', 'Buddiannau yng Nghymru'),
  chapter('complaints', ['complaint'], 'Complaints', 'Cwynion'),
  chapter('risk', ['risk', 'reviews', 'visit'], 'Risk and visits', 'Risg ac ymweliadau'),
  chapter('incidents', ['incident'], 'Incidents', 'Digwyddiadau'),
  chapter('kept', [''], 'What is kept', 'Yr hyn a gedwir'),
];

/** The chapter of a path: the first that its name begins with. */
export function chapterOf(path: string): string {
  const [, , name = ''] = path.split('/');
  return chapters.find(({ begins }) => begins.some((each) => name.startsWith(each)))?.tag ?? 'kept';
}
