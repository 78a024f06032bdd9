// Renders every page ahead.
import { renderToString } from 'react-dom/server';
import claims from 'twin-data';
import { App } from './app.jsx';

/** The inside of `#app` of every page, by path. */
export function bodies() {
  const paths = ['/', ...claims.map((claim) => `/claims/${claim.id}/`)];
  return Object.fromEntries(paths.map((path) => [path, renderToString(<App claims={claims} path={path} />)]));
}
