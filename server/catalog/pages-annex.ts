import { enumerated } from '../words/listing';
import { escapeMarkdown, bullets, paragraphs } from '../markup/markdown';
import { catalogWords } from '../words/catalog-words';
import type { Bilingual } from '../words/bilingual';
import { purposeOf } from './explanations';
import { controlLink, fact, heading, source, titleIn, type PageContext } from './page-parts';
import type { Edition27001 } from '../words/roles';
import type { AnnexControl } from './types';

const words = {
  predecessors: catalogWords.annex2013,
  successors: catalogWords.annex2022,
  cloud: catalogWords.cloudGuidance,
  isNew: { en: 'New in 2022.', ja: '2022年版で新設された管理策です。' },
  japaneseTitle: catalogWords.titleUnverified,
  from: { en: '2013', ja: '2013年版' },
  to: { en: '2022', ja: '2022年版' },
  noCounterpart: catalogWords.noCounterpart,
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Annex A of ISO/IEC 27001 in one edition, by theme or objective. */
export function annexPage(edition: Edition27001): (context: PageContext) => string {
  return (context) => {
    const { catalog, language } = context;
    const controls = catalog.annexControls(edition);
    const groups = [...new Map(controls.map(({ group }) => [group.id, group])).values()];
    return paragraphs(
      source(catalog.sources[`iso27001-${edition}`], language),
      ...groups.flatMap((group) => [
        heading(2, `${group.id} ${titleIn(group.title, language)}`, group.id),
        group.jaVerified ? '' : `*${words.japaneseTitle[language]}*`,
        ...controls.filter((control) => control.group.id === group.id).map((control) => annexEntry(control, context)),
      ]),
    );
  };
}

function annexEntry(control: AnnexControl, context: PageContext): string {
  const { catalog, explanations, language } = context;
  const { id, title, edition, counterparts, isNew, jaVerified } = control;
  const other = edition === '2022' ? '2013' : '2022';
  const related = counterparts.flatMap((each) => catalog.annexControl(other, each) ?? []);
  const cloud = catalog.cloudControlsAddingTo(control).map((each) => controlLink(each, context));
  const named = related.map((each) => controlLink(each, context));
  return paragraphs(
    heading(3, `${id} ${titleIn(title, language)}`, id),
    jaVerified ? '' : `*${words.japaneseTitle[language]}*`,
    escapeMarkdown(purposeOf(control, explanations) ?? ''),
    isNew ? words.isNew[language] : '',
    bullets([
      ...fact(
        edition === '2022' ? words.predecessors : words.successors,
        named.length > 0 ? enumerated(named, language) : words.noCounterpart[language],
        language,
      ),
      ...fact(words.cloud, enumerated(cloud, language), language),
    ]),
  );
}

/** Which control of 2013 went where: one row a control. */
export function crosswalkPage(context: PageContext): string {
  const { catalog, language } = context;
  const rows = catalog.annexControls('2013').map((control) => {
    const heirs = control.counterparts.flatMap((id) => catalog.annexControl('2022', id) ?? []);
    return `| ${controlLink(control, context)} | ${enumerated(
      heirs.map((each) => controlLink(each, context)),
      language,
    )} |`;
  });
  return paragraphs(
    source(catalog.sources.crosswalk, language),
    [`| ${words.from[language]} | ${words.to[language]} |`, '| --- | --- |', ...rows].join('\n'),
  );
}
