// Where the two sites under test stand, and where more may.
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../../..');

const topPort = process.env.E2E_PORT ?? '4173';
const subPort = process.env.E2E_SUB_PORT ?? '4174';

/** The site at the top of its host. */
export const top = { port: topPort, url: `http://localhost:${topPort}/`, dist: join(root, 'dist') };

/** The same site below a path. */
export const sub = {
  port: subPort,
  url: `http://localhost:${subPort}/sub/`,
  dist: resolve(root, process.env.E2E_SUB_DIST ?? 'target/claimscope/dist-sub'),
};

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}
