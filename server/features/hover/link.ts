/** Links from a hover to the place in a file that it speaks of, in the form that VS Code and other clients open. */
import type { Pointer } from '../../facts/fields';
import type { Project } from '../../workspace/project';
import type { Subject } from '../../workspace/subject';
import { atEntry, atValue } from '../../check/anchors';
import { locationOf, type Location } from '../../check/location';
import { escapeMarkdown } from '../../markup/markdown';

/** A link to an entry, or to one of its fields. The label is plain text. */
export function linkTo(subject: Subject<unknown>, label: string, project: Project, at: Pointer = ''): string {
  return locationLink(locationOf(at === '' ? atEntry(subject) : atValue(subject, at), project), label);
}

export function locationLink({ document, range }: Location, label: string): string {
  return `[${escapeMarkdown(label)}](${targetOf(document)}#L${range.start.line + 1})`;
}

/** URIs come encoded; brackets are legal in them and would end the link. */
function targetOf(uri: string): string {
  return uri.replace(/[()<>\s\\]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
