import { connect } from 'node:net';
import type { Chance } from './chance.js';

/** Texts that are no request, or hardly one, as no client would send them. */
const texts: readonly ((canary: string) => string)[] = [
  (canary) => `${canary}\r\n\r\n`,
  (canary) => `GET /${canary} HTTP/1.1\r\n\r\n`,
  (canary) => `GET /v1/incidents HTTP/1.1\r\nhost: a\r\nhost: ${canary}\r\n\r\n`,
  (canary) => `GET /v1/incidents HTTP/9.9\r\nhost: ${canary}\r\n\r\n`,
  (canary) => `GET /%ff%fe%00${canary} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n`,
  (canary) =>
    `GET http://${canary}.example.org/v1/incidents HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n`,
  (canary) => `GET /healthz HTTP/1.1\r\nhost: a\r\n${canary}\u0000: b\r\n\r\n`,
  (canary) => `GET /healthz HTTP/1.1\r\nhost: a\r\nx: ${canary}${'h'.repeat(200_000)}\r\n\r\n`,
  (canary) =>
    `POST /v1/incidents HTTP/1.1\r\nhost: a\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n${canary}`,
  (canary) => `POST /v1/incidents HTTP/1.1\r\nhost: a\r\ncontent-length: -1\r\n\r\n${canary}`,
  (canary) =>
    `POST /v1/lga-balance HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n${canary}`,
  (canary) =>
    `POST /v1/lga-balance HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}${canary}`,
  (canary) => `CONNECT ${canary}:443 HTTP/1.1\r\nhost: a\r\n\r\n`,
  (canary) =>
    `GET / HTTP/1.1\r\nhost: a\r\nupgrade: websocket\r\nconnection: upgrade\r\nx: ${canary}\r\n\r\n`,
  (canary) => `PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n${canary}`,
];

/** Sends one of them and gives back everything that came until the service or, after a moment, we closed. */
export function rawAnswer(url: string, from: Chance, canary: string): Promise<string> {
  const { hostname, port } = new URL(url);
  const text = from.of(texts)(canary);
  return new Promise((answered) => {
    let received = '';
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.setTimeout(300, () => socket.destroy());
    socket.on('data', (data) => {
      received += data;
    });
    socket.on('error', () => {});
    socket.on('close', () => answered(received));
  });
}
