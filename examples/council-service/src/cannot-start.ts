/** Why the service cannot start, in words for whoever starts it. */
export class CannotStart extends Error {}
