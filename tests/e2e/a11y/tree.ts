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
    .filter(({ name }) => !LEFT_OUT.includes(name))
    .map(({ name, value: { value } }) => `${name}=${name === 'url' ? String(value).replace(/^https?:\/\/localhost:\d+/, '') : JSON.stringify(value)}`)
    .sort();
  const told = [description?.value && `(${description.value})`, value?.value !== undefined && `= ${JSON.stringify(value.value)}`, ...states];
  return [role?.value, JSON.stringify(name?.value ?? ''), ...told.filter(Boolean)].join(' ');
}

/** The tree of a page, a line for each node, deeper ones further in. */
export async function treeOf(page: Page): Promise<string[]> {
  const session = await devtools(page);
  await session.send('Accessibility.enable');
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
  const known = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = (node: Node, depth: number): string[] => {
    // Lines of text are broken where the window breaks them.
    if (node.role?.value === 'InlineTextBox') return [];
    const own = node.ignored ? [] : [`${'  '.repeat(depth)}${words(node)}`];
    const children = (node.childIds ?? []).flatMap((id) => known.get(id) ?? []);
    return [...own, ...children.flatMap((child) => lines(child, depth + own.length))];
  };
  return nodes.filter(({ parentId }) => !parentId).flatMap((node) => lines(node, 0));
}

/** The lines without those that match, and without what stands inside these. Gives the lines that are left, and how many were taken out. */
export function without(lines: string[], pattern: RegExp): { left: string[]; taken: number } {
  const depth = (line: string) => line.search(/\S/);
  let taken = 0;
  let inside = Infinity;
  const left = lines.filter((line) => {
    if (depth(line) > inside) return false;
    inside = pattern.test(line.trim()) ? depth(line) : Infinity;
    taken += Number(inside !== Infinity);
    return inside === Infinity;
  });
  return { left, taken };
}
