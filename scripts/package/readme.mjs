// README.md as the page of the extension: without what needs a clone, and without links that lead nowhere.

const cloneOnly = /<!-- clone -->[^]*?<!-- \/clone -->\n*/g;
const image = /^!\[[^\]]*\]\((?!https:)[^)]*\)\n*/gm;
const relativeLink = /(?<!!)\[(?<text>[^\]]*)\]\((?!https?:|#)[^)]*\)/g;

/** With a public address vsce makes relative links absolute; without one there is nothing that they could lead to. */
export function extensionReadme(readme, { reserved }) {
  const page = readme.replaceAll('\r\n', '\n').replace(cloneOnly, '');
  return reserved ? page.replace(image, '').replace(relativeLink, '$<text>') : page;
}
