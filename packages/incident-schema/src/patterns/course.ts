/**
 * The three legal shapes of repetition (Protection from Harassment Act 1997, section 7).
 *
 * `one-target`: one actor, one target, at least two occasions; section 7(3)(a). `several-targets`: one actor and two or
 * more targets, at least one occasion for each, meant to persuade; section 7(3)(b) with section 1(1A).
 * `anothers-hand`: the first shape with acts of somebody else that the actor aided or procured among them; section 7(3A).
 * Where the actor's own acts are enough, `one-target` is found beside it.
 */
export type CourseShape = 'one-target' | 'several-targets' | 'anothers-hand';

/** Repeated conduct that has one of the legal shapes. Whether it is harassment is for the police and a court. */
export interface Course {
  readonly shape: CourseShape;
  /** The key of the person or account. */
  readonly actor: string;
  readonly targets: readonly string[];
  /** Separate occasions in relation to each target, added up. */
  readonly occasions: number;
  /** Acts; a count of messages is not a count of occasions. */
  readonly messages: number;
  /** Positions of the acts in the list that was given: of one target by time, target after target. */
  readonly acts: readonly number[];
  /**
   * For `several-targets`: whether a purpose to persuade is recorded for one of the acts. `open`: nobody has recorded
   * it, and without it the shape is not met.
   */
  readonly purpose?: 'recorded' | 'open';
}
