// From a trace of the browser to the times of one load, in milliseconds from the start of the navigation.

/** What has to be recorded. Little, so that recording costs little; it costs the same for all. */
export const CATEGORIES = ['-*', 'loading', 'blink.user_timing', 'toplevel'];

/** The paints and the tasks of the main thread. */
export function read(trace, url) {
  const events = trace.traceEvents;
  const starts = events.filter((event) => event.name === 'navigationStart' && event.args.data?.documentLoaderURL === url);
  const start = starts.at(-1);
  if (!start) throw new Error(`the trace holds no navigation to ${url}`);
  const ours = events.filter((event) => event.pid === start.pid && event.ts >= start.ts);
  const since = (event) => (event.ts - start.ts) / 1000;
  const named = (name) => ours.filter((event) => event.name === name && event.args.frame === start.args.frame);
  const tasks = ours
    .filter((event) => event.tid === start.tid && event.name === 'ThreadControllerImpl::RunTask' && event.dur > 0)
    .map((event) => ({ from: since(event), to: since(event) + event.dur / 1000 }));
  if (tasks.length === 0) throw new Error(`the trace holds no task of the page at ${url}: is the name of tasks still the same?`);
  return {
    fcp: named('firstContentfulPaint').map(since).at(0) ?? null,
    lcp: named('largestContentfulPaint::Candidate').map(since).at(-1) ?? null,
    tasks,
  };
}

/** When something was first painted in a frame inside the page, however deep; `null` where nothing was. */
export function framePaint(trace, url) {
  const starts = trace.traceEvents.filter((event) => event.name === 'navigationStart' && event.args.data?.documentLoaderURL === url);
  const start = starts.at(-1);
  const paints = trace.traceEvents.filter((event) => event.name === 'firstContentfulPaint' && event.args.frame !== start.args.frame);
  const times = paints.map((event) => (event.ts - start.ts) / 1000).filter((time) => time > 0);
  return times.length > 0 ? Math.min(...times) : null;
}

/** Total blocking time: what each task after the first paint takes beyond 50 ms (web.dev/articles/tbt). */
export function blocking(tasks, fcp) {
  const late = tasks.map(({ from, to }) => to - Math.max(from, fcp)).filter((length) => length > 50);
  return late.reduce((sum, length) => sum + length - 50, 0);
}

/** The longest of the tasks that touch a span of time. */
export function longest(tasks, from = 0, to = Infinity) {
  const touching = tasks.filter((task) => task.to > from && task.from < to);
  return Math.max(0, ...touching.map((task) => task.to - task.from));
}
