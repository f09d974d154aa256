/** Answers as they come from a client: anything may stand there. */
import { languages } from '../../words/bilingual';
import type { Bilingual } from '../../words/bilingual';
import { editions, models, refusals, shapes, type Answers, type Question, type Refusal } from './answers';

export type ReadAnswers = { readonly answers: Answers } | { readonly refused: readonly Refusal[] };

const unreadable: Bilingual = { en: 'This answer cannot be read.', ja: 'この回答は読み取れません。' };

export function readAnswers(raw: unknown): ReadAnswers {
  const given: Readonly<Partial<Record<Question, unknown>>> = typeof raw === 'object' && raw !== null ? raw : {};
  const shape = shapes.find((each) => each === given.shape);
  const edition = editions.find((each) => each === given.edition);
  const language = languages.find((each) => each === given.language);
  const model = models.find((each) => each === given.model);
  const provided = texts(given.provided);
  const used = texts(given.used);
  const organization = typeof given.organization === 'string' ? given.organization.trim() : undefined;
  if (
    organization === undefined ||
    shape === undefined ||
    edition === undefined ||
    language === undefined ||
    provided === undefined ||
    used === undefined ||
    (model === undefined && given.model !== undefined && given.model !== null)
  ) {
    const read: Readonly<Record<Question, unknown>> = { organization, shape, edition, language, provided, used, model };
    const questions = (['organization', 'shape', 'provided', 'used', 'edition', 'language'] as const).filter(
      (question) => read[question] === undefined,
    );
    const first = questions.length > 0 ? questions : (['model'] as const);
    return { refused: first.map((question) => ({ question, why: unreadable })) };
  }
  const answers: Answers = { organization, shape, provided, used, model, edition, language };
  const refused = refusals(answers);
  return refused.length > 0 ? { refused } : { answers };
}

function texts(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items: readonly unknown[] = value;
  const found = items.filter((item): item is string => typeof item === 'string');
  return found.length === items.length ? found.map((each) => each.trim()) : undefined;
}
