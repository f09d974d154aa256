/** Messages are sentences: however long a value is that somebody wrote, so much of it is quoted that it can be known again. */
import { describe, expect, it } from 'vitest';
import { messageOf } from '../../server/check/message';
import { offersOf } from '../../server/features/fixes/fixes';
import { hover } from '../../server/features/hover/hover';
import { documentSymbols } from '../../server/features/navigation/symbols';
import type { Explanations } from '../../server/catalog/explanations';
import { languages } from '../../server/words/bilingual';
import { shortened } from '../../server/words/shortened';
import { projectsWithLongValues } from '../support/schema-projects';
import { loadExplanations } from '../support/explanations';
import { fixtureFolder } from '../support/project-text';
import { openFixture } from '../support/rules';

const uri = `${fixtureFolder}isms.yaml`;
const length = 300;
const long = 'L'.repeat(length);
/** Of 80 characters and the sign that more follows, and of no more. */
const tooLong = /L{81}/;

/** All that people read of a project, beside its documents. */
function read(text: string, explanations: Explanations): readonly string[] {
  const service = openFixture(text);
  const project = service.workspace.projectOf(uri);
  if (!project) throw new Error('no project');
  const said = service
    .shown(uri)
    .concat(service.findings(uri))
    .flatMap((located) => {
      const { finding } = located;
      const related = (finding.related ?? []).flatMap(({ message }) => [message.en, message.ja]);
      const titles = offersOf(service, project, located).flatMap(({ title }) => [title.en, title.ja]);
      const of = `${finding.rule.code} ${finding.variant ?? ''}`;
      return [
        ...languages.map((language) => `${of}: ${messageOf(finding, language)}`),
        ...related.map((each) => `${of} (related): ${each}`),
        ...titles.map((each) => `${of} (fix): ${each}`),
      ];
    });
  const outline = JSON.stringify(
    documentSymbols(service, uri, 'en').map(({ children }) => children?.map(({ name, detail }) => [name, detail])),
  );
  const hovers = text.split('\n').flatMap((line, index) =>
    [...line.matchAll(/L{300}|CLD\.9\.5\.1|R9|id-0|one/g)].flatMap((found) => {
      const position = { line: index, character: found.index + 1 };
      const contents = hover(service, uri, text, position, 'en', explanations)?.contents;
      return contents === undefined ? [] : [`hover on ${line.slice(0, found.index).slice(-30)}: ${contents}`];
    }),
  );
  return [...said, `outline: ${outline}`, ...hovers];
}

describe('a value of many characters', () => {
  it.each(projectsWithLongValues(long))('is cut where it is quoted: $name', async ({ text }) => {
    const explanations = await loadExplanations('en');
    expect(
      read(text, explanations)
        .filter((each) => tooLong.test(each))
        .map((each) => each.replace(/L{82,}/g, 'LLL…').slice(0, 200)),
    ).toEqual([]);
  });
});

describe('what is shown of a long value', () => {
  it.each([
    ['x'.repeat(80), 'x'.repeat(80)],
    ['x'.repeat(81), `${'x'.repeat(80)}…`],
    [`${'x'.repeat(79)}𠮷y`, `${'x'.repeat(79)}…`],
    [`${'x'.repeat(78)}𠮷y`, `${'x'.repeat(78)}𠮷…`],
    [`${'x'.repeat(79)}e\u0301\u0302y`, `${'x'.repeat(79)}…`],
    [`${'x'.repeat(75)}👨‍👩‍👧‍👦y`, `${'x'.repeat(75)}…`],
    [`${'x'.repeat(78)}葛\u{e0100}y`, `${'x'.repeat(78)}…`],
    [`x${'\u0301'.repeat(200)}`, '…'],
  ])('ends with a whole character: %s', (value, expected) => expect(shortened(value)).toBe(expected));
});
