// The accessibility tree, as the browser hands it to screen readers, as lines of text that can be compared.
import type { Page } from '@playwright/test';
import { devtools } from './settings';

/** Of the protocol's nodes, as much as is used. */
interface Node {
  nodeId: string;
  ignored: boolean;
  role?: { value?: string };
  name?: { value?: string };
  description?: { value?: string };
  value?: { value?: unknown };
  properties?: { name: string; value: { type: string; value?: unknown } }[];
  childIds?: string[];
  parentId?: string;
}

/** Where focus stands is no part of a page, and neither are ids of other nodes. */
const LEFT_OUT = ['focused', 'labelledby', 'describedby', 'controls', 'owns', 'details', 'flowto', 'activedescendant', 'errormessage'];

/** What listeners are told of a node: role, name, description, value, states and level. */
function words({ role, name, description, value, properties = [] }: Node): string {
  const states = properties
    .filter(({ name }) => !LEFT_OUT.includes(name) && !(name === 'url' && role?.value === 'RootWebArea'))
    .map(({ name, value: { value } }) => `${name}=${name === 'url' ? String(value).replace(/^https?:\/\/localhost:\d+/, '') : JSON.stringify(value)}`)
    .sort();
  const told = [description?.value && `(${description.value})`, value?.value !== undefined && `= ${JSON.stringify(value.value)}`, ...states];
  return [role?.value, JSON.stringify(name?.value ?? ''), ...told.filter(Boolean)].join(' ');
}

/** Whether a node tells listeners nothing itself: it is ignored, or groups others without a name or state. */
const isSilent = (node: Node) => node.ignored || /^(generic|none) ""$/.test(words(node));

/** The tree of a page, a line for each node, deeper ones further in. */
export async function treeOf(page: Page): Promise<string[]> {
  const session = await devtools(page);
  await session.send('Accessibility.enable');
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
  const known = new Map(nodes.map((node) => [node.nodeId, node]));
  /** Those that tell something, of some nodes and of what stands in silent ones. Words that follow each other are one text. */
  const telling = (ids: string[]): Node[] => {
    const found = ids.flatMap((id) => known.get(id) ?? []).flatMap((node) => (isSilent(node) ? telling(node.childIds ?? []) : [node]));
    return found.reduce<Node[]>((before, node) => {
      const last = before.at(-1);
      if (last?.role?.value !== 'StaticText' || node.role?.value !== 'StaticText') return [...before, node];
      return [...before.slice(0, -1), { ...last, name: { value: `${last.name?.value ?? ''}${node.name?.value ?? ''}` } }];
    }, []);
  };
  // Inside a text are its lines, broken where the window breaks them.
  const lines = (node: Node, depth: number): string[] => [
    `${'  '.repeat(depth)}${words(node)}`,
    ...(node.role?.value === 'StaticText' ? [] : telling(node.childIds ?? []).flatMap((child) => lines(child, depth + 1))),
  ];
  return telling(nodes.filter(({ parentId }) => !parentId).map(({ nodeId }) => nodeId)).flatMap((node) => lines(node, 0));
}

/** The lines without those that match, and without what stands inside these; and how many matched. A pattern sees a line and two below it. */
export function without(lines: string[], pattern: RegExp): { left: string[]; taken: number } {
  const depth = (line: string) => line.search(/\S/);
  let taken = 0;
  let inside = Infinity;
  const left = lines.filter((line, at) => {
    if (depth(line) > inside) return false;
    inside = pattern.test(`${line} ${lines[at + 1] ?? ''} ${lines[at + 2] ?? ''}`.trim().replace(/ +/g, ' ')) ? depth(line) : Infinity;
    taken += Number(inside !== Infinity);
    return inside === Infinity;
  });
  return { left, taken };
}
