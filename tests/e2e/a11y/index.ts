// All checks of this folder, by name.
export { axe, enhancedContrast } from './axe';
export type { Check } from './check';
export { focusVisible, obscured, reachable, readingOrder } from './keyboard';
export { motion } from './motion';
export { reflow } from './reflow';
export { targetSize } from './target-size';
export { textSpacing } from './text-spacing';
