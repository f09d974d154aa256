/** A placeholder: what to write in its place, and how to get to the next one. */
import { mark } from '../../facts/marks';
import type { Pointer } from '../../facts/fields';
import { filled } from '../../words/filled';
import type { Bilingual } from '../../words/bilingual';
import type { Field } from '../../schema/field';
import type { Subject } from '../../workspace/subject';
import type { NodeAt } from '../cursor';
import { shortFirst } from './brief';
import type { HoverContext } from './context';
import { explained, termText, toldField } from './field';
import { nextWords } from './next-step';
import { bullets, code, escapeMarkdown } from '../../markup/markdown';

const words = {
  open: {
    en: 'Still to be written; no requirement is met by it. {count} entries of this ISMS have such places.',
    ja: 'まだ書かれていない箇所で、要求事項を充足しません。このISMSでは{count}件の項目に残っています。',
  },
  write: {
    en: 'write over it. In VS Code, "Go to Next Place to Fill" (Ctrl+K Ctrl+N) leads to the next one.',
    ja: '上書きしてください。VS Codeでは「次の記入箇所へ移動」(Ctrl+K Ctrl+N)で次へ進めます。',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Whether that stands there which the rules take for a placeholder. */
export function isPlaceholderAt(at: Pointer, subject: Subject | undefined): boolean {
  return subject?.facts.violations.some((one) => one.kind === 'placeholder' && one.at === at) === true;
}

export function placeToFillHover(node: NodeAt, field: Field, context: HoverContext): string {
  const { ask, language } = context;
  const { path, field: told } = toldField(node, field);
  const choices = [...field.enumerationTexts].map(
    ([value, text]) => `${code(value)} ${escapeMarkdown(text[language])}`,
  );
  return shortFirst(
    {
      ...explained(path.at(-1) ?? '', told, language),
      standing: [filled(words.open[language], { count: String(ask.count(mark.toDo)) })],
      next: nextWords(words.write, context),
    },
    termText(path, context),
    bullets(choices),
  );
}
