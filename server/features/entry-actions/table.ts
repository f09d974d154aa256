/** All that is offered at entries beyond what rules find: adding to it is a line here. */
import type { EntryAction } from './entry-action';
import { enisaRelevanceActions } from './enisa-relevance';
import { orderActions } from './order';
import { sectionActions } from './sections';

export const entryActions: readonly EntryAction[] = [...enisaRelevanceActions, ...orderActions, ...sectionActions];
