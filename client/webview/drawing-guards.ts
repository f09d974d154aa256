/** Whether what came as a drawing is one. */
import {
  boxOutlines,
  markLooks,
  markShapes,
  tones,
  type Badge,
  type Box,
  type BoxesDrawing,
  type Drawing,
  type Mark,
  type MatrixCell,
  type MatrixDrawing,
  type Scale,
} from '../../server/reports/view/drawing';
import { isCount, isText, isYesOrNo, listOf, maybe, oneOf, shape, type Guard } from './guards';
import { isPlace } from './place-guard';

const isScale = shape<Scale>({ title: isText, steps: listOf(isText) });

const isMark = shape<Mark>({
  text: isText,
  title: isText,
  shape: oneOf(markShapes),
  look: oneOf(markLooks),
  place: maybe(isPlace),
  row: maybe(isText),
});

const isMatrixCell = shape<MatrixCell>({
  level: isText,
  tone: oneOf(tones),
  marks: listOf(isMark),
  more: maybe(isText),
  title: maybe(isText),
  rows: maybe(shape({ facet: isText, value: isText })),
});

const frame = { id: isText, title: isText, summary: maybe(isText), legend: maybe(listOf(isText)) } as const;

const isMatrix = shape<MatrixDrawing>({
  ...frame,
  kind: oneOf(['matrix']),
  across: isScale,
  down: isScale,
  cells: listOf(listOf(isMatrixCell)),
});

const isNumbers = listOf(isCount);
const isBadge = shape<Badge>({
  text: isText,
  look: oneOf(['function', 'person', 'security']),
  notes: maybe(isNumbers),
});

/** Containers stand on machines on hypervisors in hosts, each in rows and columns: nobody nests deeper. */
const deepestBox = 30;

function boxGuard(depth: number): Guard<Box> {
  const nobody: Guard<Box> = (_): _ is Box => false;
  return shape<Box>({
    id: isText,
    kind: maybe(isText),
    name: isText,
    lines: maybe(listOf(isText)),
    badges: maybe(listOf(isBadge)),
    outline: oneOf(boxOutlines),
    notes: maybe(isNumbers),
    place: maybe(isPlace),
    arrange: oneOf(['row', 'column']),
    weight: maybe(isCount),
    boxes: listOf(depth === 0 ? nobody : boxGuard(depth - 1)),
  });
}

const isBoxes = shape<BoxesDrawing>({
  ...frame,
  kind: oneOf(['boxes']),
  boxes: listOf(boxGuard(deepestBox)),
  notes: listOf(shape({ text: isText, isCalm: maybe(isYesOrNo), place: maybe(isPlace) })),
});

export const isDrawing: Guard<Drawing> = (value): value is Drawing => isMatrix(value) || isBoxes(value);
