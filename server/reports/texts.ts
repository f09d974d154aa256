/** What users wrote, as a document in one language has it: where there is no translation, the other language stands in. */
import { counted } from '../words/counted';
import { filled } from '../words/filled';
import { mark } from '../facts/marks';
import { textIn, type LocalizedText } from '../facts/text';
import type { Bilingual, Language } from '../words/bilingual';
import type { Project } from '../workspace/project';
import type { DocumentView } from './view/view';

/**
 * Reads the texts that one document shows, and knows how many of them stand in the other language. What is only quoted in a
 * finding is none of them: it is quoted as it was written.
 */
export interface Texts {
  readonly language: Language;
  readonly read: (text: LocalizedText | undefined) => string;
  /** So many different texts were read that the document's language lacks. */
  readonly untranslated: () => number;
}

export function createTexts(project: Project, language: Language): Texts {
  const lacking = new Set<string>();
  const written = languageOfDocuments(project);
  return {
    language,
    read(text) {
      const shown = textIn(text, language);
      if (shown.trim() !== '' && !isWrittenIn(language, text, written)) lacking.add(shown);
      return shown;
    },
    untranslated: () => lacking.size,
  };
}

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const latin = /\p{Script=Latin}/u;

/** A text without a language is one of the project's language, unless its script tells: a name in Latin letters is both. */
function isWrittenIn(language: Language, text: LocalizedText | undefined, written: Language | undefined): boolean {
  if (typeof text === 'object') return text[language] !== undefined;
  if (text === undefined || japanese.test(text)) return text === undefined || language === 'ja';
  return language === 'en' || written !== 'en' || !latin.test(text);
}

/** What the project writes its documents in, where it says so. */
export function languageOfDocuments(project: Project): Language | undefined {
  const written = project.index.all(mark.single('language'))[0]?.value;
  return written === 'en' || written === 'ja' ? written : undefined;
}

/** Says so ahead of all rows, where every format has it. */
export function withNote(view: DocumentView, untranslated: number): DocumentView {
  const [first, ...others] = view.sections;
  if (untranslated === 0 || !first) return view;
  const note = filled(lacksTranslation[view.language], {
    count: String(untranslated),
    counted: counted(
      untranslated,
      'text has no English translation and stands',
      'texts have no English translation and stand',
    ),
  });
  return { ...view, sections: [{ ...first, paragraphs: [...(first.paragraphs ?? []), note] }, ...others] };
}

const lacksTranslation: Bilingual = {
  en: '{counted} in Japanese.',
  ja: '日本語訳のない{count}件の記述は、英語のまま記載しています。',
};
