import { build, setUp } from './set-up.mjs';

// npm runs this under a shell that does not pass signals on: when the parent goes, so must the service.
const parent = process.ppid;
setUp();
build();
const watch = setInterval(() => {
  if (process.ppid === parent) return;
  clearInterval(watch);
  process.kill(process.pid, 'SIGTERM');
}, 250);
watch.unref();
await import(new URL('../examples/council-service/dist/server.js', import.meta.url).href);
