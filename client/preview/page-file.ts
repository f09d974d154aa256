/** The file that a browser is shown: one for each project and document, so that no other window's is written over. */

/** `folder` is the project's URI. The name says nothing about the project: it stands in a folder of the extension's own. */
export async function pageFileName(folder: string, document: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(folder)));
  const short = [...hash.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `preview-${short}-${document}.html`;
}
