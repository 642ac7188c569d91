// One of the apps that are compared, as a process of its own: `serve.ts intake`. It tells its parent where to send reports.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { limits } from '../http/limits.js';
import { megabytes } from './memory.js';
import { served } from './served.js';

const [kind = ''] = process.argv.slice(2);
const start = Object.entries(served).find(([name]) => name === kind)?.[1];
if (!start) throw new Error(`One of ${Object.keys(served).join(', ')} was expected.`);

const { path, app } = await start();
const server = createServer(limits, app).listen(0, '127.0.0.1');
await once(server, 'listening');
const address = server.address();
const port = typeof address === 'object' && address ? address.port : '';
process.send?.({ origin: `http://127.0.0.1:${port}`, path });
// Whatever its parent says is a question for its memory.
process.on('message', () => process.send?.(megabytes()));
process.once('disconnect', () => process.exit(0));
