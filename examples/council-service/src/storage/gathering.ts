import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/** A socket that sends together what is written before anything else can happen: several statements are then one journey. */
export const gatheringSocket = (): Duplex => gathering(new Socket());

/** Has a stream wait with what was written for whatever follows at once. */
export function gathering<Stream extends Duplex>(stream: Stream): Stream {
  const uncork = stream.uncork.bind(stream);
  stream.uncork = () => process.nextTick(uncork);
  return stream;
}
