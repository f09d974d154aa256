/** What evidence, documents and reports name, to be opened: addresses on the web, and files of the project. */
import type { DocumentLink } from 'vscode-languageserver-types';
import { placeNamed } from '../../rules/evidence/locations';
import type { Bilingual, Language } from '../../words/bilingual';
import { inOneLine } from '../../words/hidden';
import { shortened } from '../../words/shortened';
import type { IsmsService } from '../../isms-service';
import type { Questions } from '../../workspace/questions';
import type { DocumentUri, Subject } from '../../workspace/subject';
import { shiftRange } from '../../yaml/positions';

/** Nobody follows more in a file. */
const mostLinks = 2000;

const opens: Readonly<Record<'file' | 'url', Bilingual>> = {
  file: { en: 'Open the file', ja: 'ファイルを開く' },
  url: { en: 'Open the page', ja: 'ページを開く' },
};

export function documentLinks(service: IsmsService, uri: DocumentUri, language: Language): readonly DocumentLink[] {
  const project = service.workspace.projectOf(uri);
  const ask = project && service.checkerOf(project)?.questions();
  if (!ask) return [];
  const links: DocumentLink[] = [];
  for (const { line, subjects } of project?.documents.get(uri)?.slices ?? [])
    for (const subject of subjects)
      for (const { kind, id, at } of subject.facts.references) {
        if (kind !== 'file' || links.length >= mostLinks) continue;
        const place = subject.place(at)?.value;
        const target = place && targetOf(subject, id, ask);
        if (!target) continue;
        const tooltip = `${opens[target.kind][language]}: ${inOneLine(shortened(id))}`;
        links.push({ range: shiftRange(place, line), target: target.address, tooltip });
      }
  return links;
}

function targetOf(
  subject: Subject<unknown>,
  written: string,
  ask: Questions,
): { readonly kind: 'file' | 'url'; readonly address: string } | undefined {
  const named = placeNamed(subject, written, ask);
  if (named.kind === 'file') return { kind: 'file', address: named.uri };
  if (named.kind !== 'url' || !/^(?:https?:\/\/|www\.)[^\s<>"'`\\]+$/i.test(named.url)) return undefined;
  return { kind: 'url', address: /^www\./i.test(named.url) ? `https://${named.url}` : named.url };
}
