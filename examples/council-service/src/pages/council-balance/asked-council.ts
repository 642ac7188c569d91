import { allocationFacts, type CouncilBody } from '@lga/proportionality/bodies';
import { type AllocationFacts, allocateSeats } from '@lga/proportionality/statute';
import { DomainError, type Explained } from '@lga/rules';
import type { FieldError } from '../error-summary.js';
import { errorsIn, inOrder } from '../questions.js';
import type { View } from '../view.js';
import { bodiesIn } from './asked-bodies.js';
import { numberedLines } from './numbered-lines.js';
import { type CouncilField, type CouncilTexts, councilSections } from './questions.js';
import { wrongFor } from './refused-facts.js';

type Wrong = FieldError<CouncilField>;

/** What a form comes to: facts and what follows from them. */
export interface WorkedOut {
  readonly bodies: readonly CouncilBody[];
  readonly facts: AllocationFacts;
  readonly allocation: ReturnType<typeof allocateSeats>;
  /** Why each body stands as it does. */
  readonly because: Explained<unknown>['because'];
}

/** The most groups that a page shows beside each other. */
const mostGroups = 40;

/** The allocation that a form asks for, or what stands in its way, each at its field. */
export function workedOut(
  view: View,
  texts: CouncilTexts,
): WorkedOut | { readonly errors: readonly Wrong[] } {
  const groups = groupsIn(view, texts);
  const { bodies, errors: wrongBodies } = bodiesIn(view, texts);
  const missing = [...errorsIn(view, councilSections, texts), ...wrongIn(groups), ...wrongBodies];
  if (missing.length > 0) return { errors: inOrder(councilSections, missing) };
  try {
    return allocated(view, texts, { bodies, groups: groups.filter(isGroup) });
  } catch (error) {
    if (error instanceof DomainError) return { errors: [wrongFor(view, error)] };
    throw error;
  }
}

interface Group {
  readonly id: string;
  readonly members: number;
}

function allocated(
  { say }: View,
  texts: CouncilTexts,
  { bodies, groups }: { readonly bodies: readonly CouncilBody[]; readonly groups: readonly Group[] },
): WorkedOut | { readonly errors: readonly Wrong[] } {
  const [size, vacancies, ungrouped] = [texts.size, texts.vacancies, texts.ungrouped].map(Number);
  const prepared = allocationFacts({
    membership: {
      on: texts.on,
      inPost: (size ?? 0) - (vacancies ?? 0),
      vacancies: vacancies ?? 0,
      groups: groups.map(({ id, members }) => ({ id, members: new Array(members) })),
      ungrouped: new Array(ungrouped ?? 0),
      sameDescription: [],
    },
    bodies,
    nation: texts.nation === 'wales' ? 'wales' : 'england',
    readings: readingsIn(texts),
  });
  if (prepared.value.kind === 'undetermined') {
    const message = say(
      'Choose how scrutiny committees are balanced',
      'Dewiswch sut y caiff pwyllgorau craffu eu cydbwyso',
    );
    return { errors: [{ field: 'pool', message }] };
  }
  const facts = withClash(prepared.value.facts, texts.clash);
  return { bodies, facts, allocation: allocateSeats(facts), because: prepared.because };
}

function readingsIn(texts: CouncilTexts): AllocationFacts['readings'] {
  const { treatment } = texts;
  const ids = Array.from({ length: Number(texts.ungrouped) }, (_, index) => `– ${index + 1}`);
  return {
    membership: texts.membership === 'council-size' ? 'council-size' : 'in-post',
    rest: texts.rest as AllocationFacts['readings']['rest'],
    ungrouped:
      treatment === 'column-each'
        ? { kind: treatment, ids }
        : { kind: treatment as 'remainder' | 'unit' | 'pseudo-group' | 'left-out' },
    openCoOptees: texts['co-optees'] === 'counted' ? 'counted' : 'left-out',
  };
}

function withClash(facts: AllocationFacts, clash: string): AllocationFacts {
  if (clash !== 'a' && clash !== 'b') return facts;
  return { ...facts, bodies: facts.bodies.map((body) => ({ ...body, whereTheyClash: clash })) };
}

function groupsIn({ say }: View, { groups }: CouncilTexts): readonly (Group | Wrong)[] {
  const lines = numberedLines(groups);
  if (lines.length > mostGroups) {
    const message = say(`Enter at most ${mostGroups} groups`, `Rhowch ${mostGroups} o grwpiau ar y mwyaf`);
    return [{ field: 'groups', message }];
  }
  return lines.map(({ place, name, numbers }) => {
    const [members = 0] = numbers ?? [];
    if (numbers?.length === 1 && members <= 1000) return { id: name, members };
    const message = say(
      `Group ${place}: enter its name, at most 200 characters, and then its number of members, such as Oak 20`,
      `Grŵp ${place}: rhowch ei enw, 200 nod ar y mwyaf, ac yna nifer ei aelodau, megis Derw 20`,
    );
    return { field: 'groups', message };
  });
}

function isGroup(each: Group | Wrong): each is Group {
  return 'members' in each;
}

function wrongIn(groups: readonly (Group | Wrong)[]): Wrong[] {
  return groups.filter((each): each is Wrong => !isGroup(each));
}
