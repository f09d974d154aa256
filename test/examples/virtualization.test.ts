/** examples/virtualization: one environment written twice, and a page that tells word by word what is said of each. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { messageOf } from '../../server/check/message';
import type { Language } from '../../server/words/bilingual';
import { readExample } from '../properties/projects';
import { fixtureFolder } from '../support/project-text';
import { opened } from '../verdict/rows';

const page = readFileSync('examples/virtualization/README.md', 'utf8').replaceAll('\r\n', '\n');
const names = ['mixed', 'segregated'] as const;

/** All that is said of the virtual environment. */
const ofVirtualization = /^(?:system\/|.*virtual)/;

interface Said {
  readonly place: string;
  readonly message: string;
  readonly rule: string;
}

/** What people are shown, as it would stand in the table of the page. */
function saidOf(name: (typeof names)[number], language: Language): readonly Said[] {
  const { service, texts } = opened(readExample(`virtualization/${name}`));
  return [...texts.keys()].flatMap((uri) =>
    service.shown(uri).map(({ finding, location: { document, range } }) => ({
      place: `${document.slice(fixtureFolder.length)}:${range.start.line + 1}`,
      message: messageOf(finding, language),
      rule: finding.rule.code,
    })),
  );
}

/** The rows of the table in one half of the page. */
function told(language: Language): readonly Said[] {
  const [english = '', japanese = ''] = page.split('\n---\n');
  const rows = (language === 'en' ? english : japanese).matchAll(
    /^\| \[(?<place>[^\]]+)\]\(mixed\/(?<file>[^)#]+)#L(?<line>\d+)\) \| (?<message>.+?) \| `(?<rule>[^`]+)` \| .+ \|$/gm,
  );
  return [...rows].map(({ groups = {} }) => {
    const { place = '', file = '', line = '', message = '', rule = '' } = groups;
    expect(place).toBe(`${file}:${line}`);
    return { place, message, rule };
  });
}

function sorted(all: readonly Said[]): readonly string[] {
  return all.map((each) => JSON.stringify(each)).sort();
}

describe('examples/virtualization', () => {
  it.each(['en', 'ja'] as const)('lists what is said of the mixed environment, word by word: %s', (language) => {
    const said = saidOf('mixed', language).filter(({ rule }) => ofVirtualization.test(rule));
    expect(sorted(told(language))).toEqual(sorted(said));
    expect(page).toContain(language === 'en' ? `: ${said.length} warnings in` : `に警告 ${said.length} 件`);
  });

  it('says nothing of the segregated one, and of both that the statement of applicability is still to come', () => {
    const others = (name: (typeof names)[number]) => saidOf(name, 'en').filter(({ rule }) => !ofVirtualization.test(rule));
    expect(saidOf('segregated', 'en').map(({ rule }) => rule)).toEqual(['soa/missing']);
    expect(others('mixed').map(({ rule }) => rule)).toEqual(['soa/missing']);
  });

  it('has every rule on the virtual environment in its list, but that of circles', () => {
    const listed = new Set(told('en').map(({ rule }) => rule));
    const { service } = opened(readExample('virtualization/mixed'));
    const codes = service.rules.map(({ code }) => code).filter((code) => code.startsWith('system/'));
    expect([...new Set(codes)].filter((code) => !listed.has(code))).toEqual(['system/cycle']);
  });

  it('is the same organisation twice: people, scope and service', () => {
    const [mixed, segregated] = names.map((name) => readExample(`virtualization/${name}`).texts.get(`${fixtureFolder}isms.yaml`));
    expect(segregated).toBe(mixed);
  });
});
