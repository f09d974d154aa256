/** Whether an answer of the server is one: the page draws nothing else. */
import type { ViewAnswer, ViewChanges } from '../../server/reports/protocol';
import type {
  Cell,
  Column,
  Cover,
  DocumentView,
  Fact,
  GroupRow,
  ItemRow,
  ListCell,
  Row,
  Section,
  Table,
} from '../../server/reports/view/view';
import {
  anyOf,
  isCount,
  isNumber,
  isText,
  isYesOrNo,
  listOf,
  maybe,
  oneOf,
  recordOf,
  shape,
  type Guard,
} from './guards';
import { isDrawing } from './drawing-guards';
import { isPlace } from './place-guard';

const kind = <const K extends string>(word: K): Guard<K> => oneOf([word]);

const isPlainCell = anyOf<[string, ...Exclude<Cell, string | ListCell>[]]>(
  isText,
  shape({ kind: kind('number'), value: isNumber }),
  shape({ kind: kind('date'), date: isText }),
  shape({ kind: kind('state'), state: isText, sign: isText, text: isText }),
  shape({ kind: kind('person'), name: isText }),
  shape({ kind: kind('place'), text: isText, place: isPlace }),
  shape({ kind: kind('entry'), id: isText, title: isText, date: maybe(isText), place: maybe(isPlace) }),
  shape({ kind: kind('file'), text: isText, file: isText }),
);

/** Lists stand in lists: places in lines. Nobody nests deeper. */
const deepestList = 4;

function cellGuard(depth: number): Guard<Cell> {
  if (depth === 0) return isPlainCell;
  const isList: Guard<ListCell> = shape<ListCell>({
    kind: kind('list'),
    inline: maybe(isYesOrNo),
    items: listOf(cellGuard(depth - 1)),
  });
  return (value): value is Cell => isPlainCell(value) || isList(value);
}

const isCell = cellGuard(deepestList);

const isColumn = shape<Column>({
  id: isText,
  title: isText,
  width: isNumber,
  align: maybe(oneOf(['center', 'end'])),
  choices: maybe(listOf(isText)),
  forAuditor: maybe(isYesOrNo),
  detail: maybe(isYesOrNo),
});

const isGroup = shape<GroupRow>({
  kind: kind('group'),
  key: isText,
  level: (value): value is 1 | 2 => value === 1 || value === 2,
  text: isText,
  page: maybe(isText),
});

const isItem = shape<ItemRow>({
  kind: kind('row'),
  key: isText,
  name: isText,
  cells: listOf(isCell),
  place: maybe(isPlace),
  facets: maybe(recordOf(listOf(isText))),
  findings: maybe(
    listOf(shape({ severity: oneOf(['error', 'warning', 'info', 'hint']), rule: isText, message: isText })),
  ),
  undecided: maybe(isYesOrNo),
  offers: maybe(listOf(shape({ id: isText, label: isText, spoken: isText }))),
});

const isRow: Guard<Row> = (value): value is Row => isItem(value) || isGroup(value);

const isFact = shape<Fact>({ label: isText, value: isCell });
const isTable = shape<Table>({ id: isText, derived: maybe(isYesOrNo), columns: listOf(isColumn), rows: listOf(isRow) });

const isSection = shape<Section>({
  id: isText,
  heading: isText,
  only: maybe(oneOf(['screen', 'paper'])),
  paragraphs: maybe(listOf(isText)),
  facts: maybe(listOf(isFact)),
  drawings: maybe(listOf(isDrawing)),
  table: maybe(isTable),
});

const isCover = shape<Cover>({
  facts: listOf(isFact),
  approvals: listOf(isText),
  approvalsTitle: isText,
  history: isSection,
});

const isChoice = shape({ value: isText, label: isText });

const isView = shape<DocumentView>({
  name: isText,
  language: oneOf(['en', 'ja']),
  title: isText,
  organization: isText,
  reference: isText,
  stamp: maybe(isText),
  paper: oneOf(['A4', 'A3']),
  date: maybe(isText),
  cover: maybe(isCover),
  tiles: listOf(
    shape({
      id: isText,
      label: isText,
      count: isNumber,
      filter: maybe(shape({ facet: isText, value: isText })),
      worry: maybe(isYesOrNo),
    }),
  ),
  facets: listOf(shape({ id: isText, title: isText, values: listOf(isChoice) })),
  decisions: maybe(shape({ bases: listOf(isChoice), owners: listOf(isChoice), statuses: listOf(isChoice) })),
  unread: maybe(listOf(shape({ why: isText, place: isPlace }))),
  sections: listOf(isSection),
});

const isChanges = shape<ViewChanges>({
  since: isCount,
  frame: maybe(isView),
  tables: listOf(shape({ id: isText, order: maybe(listOf(isText)), rows: listOf(isRow) })),
});

export const isViewAnswer = shape<ViewAnswer>({
  revision: isCount,
  folder: isText,
  versions: recordOf(isNumber),
  view: maybe(isView),
  changes: maybe(isChanges),
});
