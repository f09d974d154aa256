import type { Place } from '../../server/reports/view/place';
import { isCount, isText, shape } from './guards';

const isPosition = shape<Place['range']['start']>({ line: isCount, character: isCount });

export const isPlace = shape<Place>({
  file: isText,
  range: shape<Place['range']>({ start: isPosition, end: isPosition }),
});
