// What a check is: it looks at a page that is open, and tells what is wrong with it, a sentence for each finding.
import type { Page } from '@playwright/test';

export type Check = (page: Page) => Promise<string[]>;
