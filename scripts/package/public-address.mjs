// Where the product lives in public is for its publisher to say, in one place: `repository` in package.json. Until then
// it is a name that nobody can own (RFC 2606), and nothing is made to lead there.

/** Returns `{ repository, bugs, homepage }` for a manifest, and whether anybody can follow them yet. */
export function publicAddress({ repository }) {
  const page = repository.url.replace(/^git\+/, '').replace(/\.git$/, '');
  const reserved = new URL(page).hostname.endsWith('.example');
  return { reserved, fields: { repository, bugs: { url: `${page}/issues` }, homepage: `${page}#readme` } };
}
