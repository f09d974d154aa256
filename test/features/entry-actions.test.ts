/** What may be done with an entry on which nothing is found: offered where it makes sense, and not one other byte moves. */
import { describe, expect, it } from 'vitest';
import { createOriginals } from '../../server/editing/apply-changes';
import { applyTextEdits } from '../../server/editing/text-edit';
import { entryActions } from '../../server/features/entry-actions/table';
import { entryOffersAt, entryOffersIn, type EntryOffer } from '../../server/features/entry-actions/entry-actions';
import { prepareFix } from '../../server/features/fixes/fixes';
import { placeToFill } from '../../server/features/fixes/place-to-fill';
import { firstFiles } from '../../server/features/start/start';
import { isIsmsFile } from '../../server/workspace/uris';
import { openProject, type OpenProject } from '../properties/projects';
import { fixtureFolder } from '../support/project-text';
import { knowledge } from '../support/rules';
import { journeys } from '../start/answers';

const root = `${fixtureFolder}isms.yaml`;
const risksFile = `${fixtureFolder}risks.isms.yaml`;
const listFile = `${fixtureFolder}list.isms.yaml`;
const provider = 'isms: 1\nservices:\n  - {id: crm, name: CRM, roles: [provider]}\n';
const list =
  'enisaNotRelevant:\n  # by count\n  - {code: R24,   reason: ライセンスは台数で課金されない} # sic\n  - code: R9\n    reason: 専用\n';
const risks = "risks:\n  - id: 'K-007'\n    title: T   # kept\n";

function opened(files: Readonly<Record<string, string>>): OpenProject {
  return openProject(new Map(Object.entries(files)));
}

/** Order and places of sections are tests of their own. */
const saysMore = ({ fix }: EntryOffer): boolean => fix.tidies !== true;

/** The titles at the first place of a text. */
function titlesAt(open: OpenProject, uri: string, text: string): readonly string[] {
  return offersAt(open, uri, text).map(({ fix }) => fix.title.ja);
}

function offersAt({ service, project, texts }: OpenProject, uri: string, text: string) {
  const before = (texts.get(uri) ?? '').split(text)[0]?.split('\n') ?? [];
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  return entryOffersAt(service, project(), uri, { start: position, end: position }).filter(saysMore);
}

/** The texts after the first offer there, and the place where somebody goes on. */
function done(open: OpenProject, uri: string, text: string) {
  const [offer] = offersAt(open, uri, text);
  if (!offer) throw new Error('nothing is offered');
  const originals = createOriginals((each) => open.texts.get(each));
  const prepared = prepareFix(offer.fix, originals, open.project(), open.service);
  const edits = prepared?.edits ?? new Map();
  const after = new Map([...open.texts].map(([each, was]) => [each, applyTextEdits(was, edits.get(each) ?? [])]));
  return { after, edits };
}

describe('a code that is not relevant', () => {
  it('becomes a risk as the first ones begin, in another file, and nothing else moves', () => {
    const open = opened({ [root]: provider, [risksFile]: risks, [listFile]: list });
    expect(titlesAt(open, listFile, 'ライセンス')).toEqual(['R24(ライセンスに関するリスク)をリスクとして起票']);
    const { after, edits } = done(open, listFile, 'R24');
    expect(after.get(root)).toBe(provider);
    expect(after.get(listFile)).toBe('enisaNotRelevant:\n  # by count\n  - code: R9\n    reason: 専用\n');
    expect(after.get(risksFile)).toBe(`${risks}  - id: K-008
    title: ライセンスに関するリスク
    enisa: [R24]
    services: [crm]
    roles: [provider]
    affects: [＜confidentiality又はintegrity又はavailability＞]
    owner: ＜リスク所有者のid＞
    likelihood: ＜very-lowからvery-highまでの段階＞
    impact: ＜very-lowからvery-highまでの段階＞
    assessedOn: ＜YYYY-MM-DD＞
    treatment: ＜modify又はretain又はavoid又はshare＞
`);
    const place = placeToFill(edits.get(risksFile) ?? []);
    expect(
      after.get(risksFile)?.split('\n')[place?.start.line ?? 0]?.slice(place?.start.character, place?.end.character),
    ).toBe('＜confidentiality又はintegrity又はavailability＞');
  });

  it('is not said to be of a role, or of services, where there are several', () => {
    const services = `${provider}  - {id: iaas, name: IaaS, roles: [customer]}\nlanguage: en\n`;
    const { after } = done(opened({ [root]: services, [listFile]: list }), listFile, 'R24');
    expect(after.get(root)).toContain('    services: [<ids of the services>]\n    roles: [<provider or customer>]\n');
  });

  it.each([
    ['that a risk is about already', list, 'risks: [{id: R-1, enisa: [R24]}]\n'],
    ['that ENISA has not', list.replace('R24', 'R99'), ''],
    ['that is no text', list.replace('code: R24', 'code: [R24]'), ''],
  ])('is no risk to begin: one %s', (_, listed, others) => {
    const open = opened({ [root]: provider + others, [listFile]: listed });
    expect(titlesAt(open, listFile, 'ライセンス')).toEqual([]);
  });

  it('means nothing where several are selected', () => {
    const { service, project } = opened({ [root]: provider, [listFile]: list });
    const all = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    expect(entryOffersAt(service, project(), listFile, all)).toEqual([]);
    expect(entryOffersIn(service, project(), listFile).filter(saysMore)).toHaveLength(2);
  });
});

describe('a risk that was only begun', () => {
  const begun = `  - id: R-1
    title: ライセンスに関するリスク
    enisa: [R24]
    services: [crm]
    affects: [TODO]
    owner: ＜リスク所有者のid＞
    plan: {action: TODO}
`;
  const written = `risks:\n  - {id: R-0, title: T, owner: a}\n${begun}`;

  it('moves to what is not relevant, its reason to be written', () => {
    const open = opened({
      [root]: provider,
      [risksFile]: written,
      [listFile]: list.replace(/ {2}- \{code: R24.*\n/u, ''),
    });
    expect(titlesAt(open, risksFile, 'R-1')).toEqual(['R24を該当しないリスクへ移す(理由は要記入)']);
    const { after } = done(open, risksFile, 'R-1');
    expect(after.get(risksFile)).toBe('risks:\n  - {id: R-0, title: T, owner: a}\n');
    expect(after.get(listFile)).toBe(
      'enisaNotRelevant:\n  # by count\n  - code: R9\n    reason: 専用\n  - code: R24\n    reason: ＜該当しない理由＞\n',
    );
  });

  it.each([
    ['an owner', begun.replace('＜リスク所有者のid＞', 'hanako')],
    ['an own title', begun.replace('ライセンスに関するリスク', '保守契約の失効')],
    ['a word that stands where none may', `${begun}    foo: bar\n`],
    ['no code of ENISA', begun.replace('R24', 'R99')],
    ['half of it unreadable', begun.replace('[TODO]', '[TODO')],
  ])('stays what it is with %s', (_, each) => {
    expect(titlesAt(opened({ [root]: provider, [risksFile]: `risks:\n${each}` }), risksFile, 'R-1')).toEqual([]);
  });
});

describe.each(journeys.map((each) => [each.title, each.answers] as const))('in the first files: %s', (_, answers) => {
  const files = firstFiles(answers, knowledge.catalog).filter(({ path }) => isIsmsFile(`/${path}`));
  const texts = Object.fromEntries(files.map(({ path, text }) => [fixtureFolder + path, text]));

  it('every risk and every other code of ENISA has its way, and back again', () => {
    const open = opened(texts);
    const offers = entryOffersIn(open.service, open.project(), risksFile).filter(saysMore);
    expect(offers).toHaveLength(knowledge.catalog.enisaRisks.length);
    const { after } = done(open, risksFile, 'code: R24');
    open.show(after);
    const back = done(open, risksFile, 'enisa: [R24]').after;
    const lines = (text = ''): readonly string[] => text.replace(/ #.*/gu, '').split('\n').toSorted();
    expect(lines(back.get(risksFile))).toEqual(lines(texts[risksFile]));
    expect([...back].filter(([uri, text]) => uri !== risksFile && text !== texts[uri])).toEqual([]);
  });
});

it('what is offered beyond rules has a title of its own in both languages', () => {
  expect(entryActions.length).toBeGreaterThan(1);
  const { service, project } = opened({ [root]: provider, [listFile]: list });
  for (const { fix } of entryOffersIn(service, project(), listFile)) expect(fix.title.en).not.toBe(fix.title.ja);
});
