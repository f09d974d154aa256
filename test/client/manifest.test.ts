/** What the manifest promises is there: texts in both languages, pictures, and the events that complete a step. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json';
import english from '../../package.nls.json';
import japanese from '../../package.nls.ja.json';

const text = JSON.stringify(manifest);

describe('the manifest', () => {
  it('has every text in both languages, and no other', () => {
    const named = [...text.matchAll(/"%(?<key>[^%"]+)%"/g)].map(({ groups }) => groups?.['key'] ?? '');
    expect(Object.keys(english).toSorted()).toEqual([...new Set(named)].toSorted());
    expect(Object.keys(japanese)).toEqual(Object.keys(english));
  });

  it('links to commands that it has, in the same texts of both languages', () => {
    const commands = manifest.contributes.commands.map(({ command }) => command);
    const linked = (texts: object): readonly (readonly string[])[] =>
      Object.values(texts).map((each) =>
        [...String(each).matchAll(/\(command:(?<id>[^)]+)\)/g)].map(([, id]) => id ?? ''),
      );
    expect(linked(japanese)).toEqual(linked(english));
    expect(linked(english).flat().length).toBeGreaterThan(5);
    expect(
      linked(english)
        .flat()
        .filter((id) => !commands.includes(id)),
    ).toEqual([]);
  });
});

describe('the view of what comes next', () => {
  it('offers nothing in its title that is about a project where there is none', () => {
    const inTitle = manifest.contributes.menus['view/title'].filter(({ command }) => command !== 'isms.next.today');
    for (const { command, when } of inTitle) expect(when, command).toContain('isms.hasProject');
  });
});

describe('the editor', () => {
  it('takes the brackets of places to fill for what they are', () => {
    const allowed = manifest.contributes.configurationDefaults['[isms]']['editor.unicodeHighlight.allowedCharacters'];
    expect(Object.keys(allowed)).toEqual(['＜', '＞']);
  });
});

describe('the walkthrough', () => {
  const steps = manifest.contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);

  it('has a picture in the colours of the theme for each step, and it is in the package', () => {
    for (const { media } of steps) {
      expect(existsSync(media.svg), media.svg).toBe(true);
      expect(
        manifest.files.some((path) => media.svg.startsWith(`${path}/`)),
        media.svg,
      ).toBe(true);
      const picture = readFileSync(media.svg, 'utf8');
      expect(picture).toContain('var(--vscode-foreground');
      // Style sheets are left out by the page that VS Code shows it in.
      expect(picture).not.toMatch(/<text|<script|href=|<style|style=|class=/);
    }
  });

  it('is completed by what happens', () => {
    const told = readFileSync('client/project-contexts.ts', 'utf8');
    const commands = manifest.contributes.commands.map(({ command }) => command);
    for (const { completionEvents } of steps) {
      expect(completionEvents).toHaveLength(1);
      const [kind, id = ''] = (completionEvents[0] ?? '').split(':');
      expect(kind === 'onContext' ? told.includes(`'${id}'`) : kind === 'onCommand' && commands.includes(id), id).toBe(
        true,
      );
    }
  });
});
