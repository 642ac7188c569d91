import type { Forced } from './allocation.js';
import type { Columns } from './columns.js';
import type { Body } from './council.js';
import type { Readings } from './readings.js';

type Unmet = Pick<Extract<Forced, { readonly kind: 'unmet' }>, 'principle' | 'why'>;

/** What binds the seats of one body: nobody sits twice, not all to one group, a majority to the majority group. */
export interface BodyBounds {
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  /** The most that groups counted as one may have together. */
  readonly cap: number;
  /** Seats that make a majority, co-optees counted where they count; 0 where no group has one. */
  readonly needed: number;
  readonly coOptees: number;
  readonly unmet: readonly Unmet[];
  /** Whether (a) and (b) cannot both be had and the council has not said which prevails. */
  readonly isClash: boolean;
}

/** What binds each body; bodies that are bound alike have the same bounds, once worked out. */
export function bodyBounds<B extends string>(
  readings: Readings<string, B>,
  all: Columns,
): (body: Body<B>) => BodyBounds {
  const known = new Map<string, BodyBounds>();
  return (body) => {
    const coOptees = coOpteesCounted(body, readings);
    const named = namedSeats(body, readings);
    const key = `${[body.seats, coOptees, named, body.whereTheyClash]}`;
    const bounds = known.get(key) ?? boundsOf({ ...body, coOptees, named }, all);
    known.set(key, bounds);
    return bounds;
  };
}

interface Binding extends Pick<Body, 'seats' | 'whereTheyClash'> {
  /** Co-optees who count. */
  readonly coOptees: number;
  /** Seats that the council gives members in no group. */
  readonly named: number | undefined;
}

function boundsOf(binding: Binding, all: Columns): BodyBounds {
  const { seats, whereTheyClash, coOptees, named } = binding;
  const { columns, majority } = all;
  const needed = majority === -1 ? 0 : Math.floor((seats + coOptees) / 2) + 1;
  const bindsA = seats > 1 && hasOthers(all);
  const clashes = bindsA && needed >= seats;
  const mayHaveAll = !bindsA || (clashes && whereTheyClash === 'b');
  const least = Math.min(needed, mayHaveAll ? seats : seats - 1);
  const lower = columns.map(({ isGroup, members }, column) =>
    column === majority ? Math.min(least, members) : isGroup ? 0 : (named ?? 0),
  );
  const upper = columns.map(({ isGroup, members, onBodies }, column) => {
    if (!isGroup && named !== undefined) return named;
    const isBound = onBodies && bindsA && !(column === majority && mayHaveAll);
    return Math.min(members, isBound ? seats - 1 : seats);
  });
  return {
    lower,
    upper,
    cap: mayHaveAll ? seats : seats - 1,
    needed,
    coOptees,
    unmet: unmetOn(binding, { bindsA, clashes, needed }),
    isClash: clashes && whereTheyClash === undefined,
  };
}

/** The co-optees who count towards a majority of a body, in the reading that was taken. */
function coOpteesCounted({ coOptees }: Body, { openCoOptees }: Pick<Readings, 'openCoOptees'>): number {
  if (!coOptees || (coOptees.reach === 'open' && openCoOptees === 'left-out')) return 0;
  return coOptees.seats;
}

/** Whether there is anybody to whom a seat can go that one group, or groups counted as one, must not have. */
function hasOthers({ columns, oneOf }: Columns): boolean {
  const first = oneOf[0] ?? -1;
  return columns.length > 1 && (first === -1 || oneOf.some((set) => set !== first));
}

function namedSeats<B extends string>(
  { id }: Body<B>,
  { ungrouped }: Readings<string, B>,
): number | undefined {
  if (ungrouped.kind !== 'named') return undefined;
  return ungrouped.seats.find((each) => each.id === id)?.count ?? 0;
}

function unmetOn(
  { seats, whereTheyClash }: Binding,
  {
    bindsA,
    clashes,
    needed,
  }: { readonly bindsA: boolean; readonly clashes: boolean; readonly needed: number },
): readonly Unmet[] {
  const unmet: Unmet[] = [];
  if (!bindsA) unmet.push({ principle: 'a', why: seats === 1 ? 'one-seat' : 'nobody-else' });
  if (clashes && whereTheyClash === 'b') unmet.push({ principle: 'a', why: 'council-chose-b' });
  if (clashes && whereTheyClash === 'a') unmet.push({ principle: 'b', why: 'council-chose-a' });
  else if (needed > seats) unmet.push({ principle: 'b', why: 'too-many-co-optees' });
  return unmet;
}
