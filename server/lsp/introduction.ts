/**
 * What the editor's log begins with, and says again when it changes: the answers to whoever wonders why nothing, or
 * something odd, is found.
 */
import { URI } from 'vscode-uri';
import type { Bilingual } from '../words/bilingual';
import { fill } from '../check/message';
import type { Session } from './session/session';

const words = {
  project: { en: 'Project: {root}', ja: 'プロジェクト: {root}' },
  noProject: {
    en: 'Project: none; a folder with a file isms.yaml is one',
    ja: 'プロジェクト: なし(isms.yamlのあるフォルダがプロジェクトになります)',
  },
  files: { en: 'Files: {count}', ja: 'ファイル: {count}件' },
  language: { en: 'Language: English', ja: '言語: 日本語' },
  today: { en: 'Today: {day}', ja: '基準日: {day}' },
  todayBySetting: { en: 'Today: {day} (setting isms.today)', ja: '基準日: {day}(設定 isms.today)' },
} satisfies Readonly<Record<string, Bilingual>>;

/** Returns a function that writes the lines that it has not written, or that have changed since. */
export function createIntroduction(version: string, write: (line: string) => void): (session: Session) => void {
  const written = new Map<string, string>();
  return (session) => {
    for (const [subject, line] of lines(session, version)) {
      if (written.get(subject) === line) continue;
      written.set(subject, line);
      write(line);
    }
  };
}

/** One line for each thing to say: what it is about, and its text. */
function lines(session: Session, version: string): readonly (readonly [string, string])[] {
  const { language, service, settings } = session;
  const projects = service.workspace.projects();
  const roots = projects.flatMap(({ root }) => root ?? []).sort();
  const files = projects.reduce((sum, project) => sum + project.uris().length, 0);
  const today = settings.today === undefined ? words.today : words.todayBySetting;
  return [
    ['version', `ISMS as Code ${version}`],
    ...(roots.length === 0 ? [['no project', words.noProject[language]] as const] : []),
    ...roots.map((root) => [root, fill(words.project[language], { root: URI.parse(root).fsPath }, language)] as const),
    ['files', fill(words.files[language], { count: files }, language)],
    ['language', words.language[language]],
    ['today', fill(today[language], { day: service.settings.today }, language)],
  ];
}
