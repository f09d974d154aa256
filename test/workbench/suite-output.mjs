// Reads the marked lines of the tests inside VS Code (suite/index.ts): they go on to the terminal, the last is the result.
import { format } from 'node:util';

const mark = 'WORKBENCH| ';
const resultMark = 'WORKBENCH_RESULT ';

/** Give `line` each line that a host prints; `result()` is `{ passed, failed }`, or undefined as long as none came. */
export function readSuiteOutput() {
  let result;
  return {
    line(text) {
      const start = text.indexOf(mark);
      if (start < 0) return;
      const content = text.slice(start + mark.length);
      if (content.startsWith(resultMark)) result = JSON.parse(content.slice(resultMark.length));
      else console.log(content);
    },
    result: () => result,
  };
}

/** The workbench hands over what was given to `console.log`: the format and its values apart. */
export function consoleLine(values) {
  return format(...values);
}
