import type { CompletionItem, MarkupContent } from 'vscode-languageserver-types';
import type { Language } from '../../words/bilingual';
import type { IsmsService } from '../../isms-service';
import type { DocumentUri } from '../../workspace/subject';
import type { Position } from '../../yaml/positions';
import type { SourceText } from '../../yaml/source-text';
import { beforeOnLine, slicePointAt } from '../cursor';
import { listed } from './listed';
import { keyOffer, sectionOffer, suppressionOffer, valueOffer, type Offer, type Situation } from './offers';
import { isSectionPlace } from './section-place';
import { slotAt } from './slot';
import type { CompletionStyle } from './style';
import { suppressionWord } from './suppression';

export interface Completion {
  readonly items: readonly CompletionItem[];
  /** Others may fit once more is typed: the editor should ask again. */
  readonly incomplete: boolean;
  /** What there is to read about the item of an index. */
  readonly documentation: (index: number) => MarkupContent | undefined;
  /** A file can be named here, and nobody has said which there are. */
  readonly wantsFiles: boolean;
}

export interface CompletionPoint {
  readonly uri: DocumentUri;
  /** The document's present text. */
  readonly text: SourceText;
  readonly position: Position;
}

/** What an editor asks with. */
export interface CompletionRequest {
  readonly language: Language;
  readonly style: CompletionStyle;
  /** Files beside the ISMS; left out while nobody has looked. */
  readonly files?: readonly DocumentUri[];
}

const nothing: Completion = { items: [], incomplete: false, documentation: () => undefined, wantsFiles: false };

/** What can be written at a position: sections, templates of entries, keys, values, rules in comments. */
export function complete(service: IsmsService, at: CompletionPoint, request: CompletionRequest): Completion {
  const project = service.workspace.projectOf(at.uri);
  const ask = project && service.checkerOf(project)?.questions();
  const point = slicePointAt(service, at.uri, at.text, at.position);
  if (!project || !ask || !point) return nothing;
  const offer = offerAt({ service, ask, at, point, document: project.documents.get(at.uri), request });
  return offer ? listed(offer, request) : nothing;
}

function offerAt(situation: Situation): Offer | undefined {
  const line = beforeOnLine(situation.point);
  const suppression = suppressionWord(line);
  if (suppression) return suppressionOffer(situation, suppression);
  if (isSectionPlace(line)) return sectionOffer(situation, line);
  const slot = slotAt(situation.service, situation.point);
  if (!slot) return undefined;
  return slot.isKey ? keyOffer(situation, slot) : valueOffer(situation, slot);
}
