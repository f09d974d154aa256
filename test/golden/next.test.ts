/** The tree of the side bar, unfolded as far as it goes. */
import { describeGolden, inBothLanguages } from './golden';
import { openGoldenProject } from './project';
import { lines, sourceOf } from '../next/trees';

const { service } = openGoldenProject();

describeGolden('next', {
  ...inBothLanguages('next', 'txt', (language) => lines(sourceOf(service, { language })).join('\n')),
});
