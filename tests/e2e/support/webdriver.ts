// WebDriver (W3C), as much of it as a tab needs: the protocol by which WebKitGTK's own driver is spoken to.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from './addresses';
import type { Tab } from './tab';

/** Keys by the characters that stand for them in the protocol. */
const KEYS: Record<string, string> = { Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Control: '\uE009', Alt: '\uE00A', Escape: '\uE00C' };

/** Sends a command, and gives the `value` of its answer. */
async function send<R>(method: string, url: string, body?: object): Promise<R> {
  const answer = await fetch(url, { method, body: body && JSON.stringify(body), headers: { 'content-type': 'application/json' } });
  const { value } = (await answer.json()) as { value: R & { error?: string; message?: string } };
  if (!answer.ok) throw new Error(`${method} ${new URL(url).pathname}: ${value.error}: ${value.message}`);
  return value;
}

/** Starts a driver, and a browser by it. `command` is told the port. */
export async function start(command: (port: number) => [string, ...string[]], capabilities: object, environment: Record<string, string>): Promise<{ tab: Tab; quit: () => Promise<void> }> {
  const port = await freePort();
  const [program, ...words] = command(port);
  // A group of its own: what starts a screen for the driver would not end it.
  const driver = spawn(program, words, { stdio: 'ignore', detached: true, env: { ...process.env, ...environment } });
  const gone = once(driver, 'exit');
  const end = async () => {
    if (driver.pid && driver.exitCode === null) process.kill(-driver.pid, 'SIGTERM');
    await gone;
  };
  const base = `http://127.0.0.1:${port}`;
  try {
    for (const patience = Date.now() + 20_000; ; await new Promise((done) => setTimeout(done, 100))) {
      if (await send(`GET`, `${base}/status`).then(() => true, () => false)) break;
      if (Date.now() > patience) throw new Error(`${program} does not answer`);
    }
    const { sessionId } = await send<{ sessionId: string }>('POST', `${base}/session`, { capabilities: { alwaysMatch: capabilities } });
    const session = `${base}/session/${sessionId}`;
    await send('POST', `${session}/timeouts`, { script: 30_000, pageLoad: 20_000 });
    const first = await send<string>('GET', `${session}/window`);
    return {
      tab: tab({ session, there: first }, first),
      quit: async () => {
        await send('DELETE', session).catch(() => undefined);
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}

function tab(state: { session: string; there: string }, handle: string): Tab {
  // Every command goes to the window that was last switched to. A switch takes focus out of frames.
  const here = async <R>(method: string, path: string, body?: object): Promise<R> => {
    if (state.there !== handle) await send('POST', `${state.session}/window`, { handle });
    state.there = handle;
    return send<R>(method, state.session + path, body);
  };
  return {
    goto: (url) => here('POST', '/url', { url }),
    reload: () => here('POST', '/refresh', {}),
    evaluate: async (work, argument) => {
      const script = `const done = arguments[1]; (async (argument) => (${work})(argument))(arguments[0]).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      const { value, error } = await here<{ value: never; error?: string }>('POST', '/execute/async', { script, args: [argument ?? null] });
      if (error) throw new Error(error);
      return value;
    },
    press: (key) => {
      const keys = key.split('+').map((name) => KEYS[name] ?? name);
      const actions = [...keys.map((value) => ({ type: 'keyDown', value })), ...[...keys].reverse().map((value) => ({ type: 'keyUp', value }))];
      return here('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    beside: async () => {
      const { handle: other } = await here<{ handle: string }>('POST', '/window/new', { type: 'tab' });
      return tab(state, other);
    },
    close: async () => {
      await here('DELETE', '/window');
      state.there = '';
    },
  };
}
