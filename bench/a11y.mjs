// Plants faults in pages of the built site, and lets everything that the gate looks with look for them. Playwright does both
// (`a11y/faults.spec.ts`), as the checks are in TypeScript. Prints what was found, as JSON. It judges nothing.
//
//   node a11y.mjs '{"root": …, "work": …, "xtask": …, "all": false}'
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';

const { root, work, xtask, all } = JSON.parse(process.argv[2]);

const probe = createServer().listen(0, '127.0.0.1');
await once(probe, 'listening');
const { port } = probe.address();
probe.close();

const out = join(work, 'a11y');
await rm(out, { recursive: true, force: true });
const env = { ...process.env, XTASK: xtask, E2E_PORT: String(port), BENCH_OUT: out, BENCH_ALL: all ? '1' : '' };
// What it tells meanwhile is progress, and results go to stdout.
const playwright = spawn(process.execPath, [join(root, 'node_modules/@playwright/test/cli.js'), 'test'], { cwd: join(root, 'bench/a11y'), env, stdio: ['ignore', process.stderr, 'inherit'] });
const [code] = await once(playwright, 'exit');
if (code !== 0) throw new Error('a fault could not be planted, or a page could not be looked at');
const results = await Promise.all((await readdir(out)).sort().map(async (name) => JSON.parse(await readFile(join(out, name), 'utf8'))));
process.stdout.write(JSON.stringify(results) + '\n');
