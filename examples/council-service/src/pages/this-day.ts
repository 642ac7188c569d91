/** Today, as ISO writes a day, in UTC. */
export const thisDay = (): string => new Date().toISOString().slice(0, 10);
