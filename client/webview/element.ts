/** Makes an element with attributes and children; text becomes text nodes, never HTML. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** Makes these the children, and touches none that already stands where it belongs. */
export function inOrder(parent: HTMLElement, children: readonly HTMLElement[]): void {
  const there = [...parent.childNodes];
  if (there.length === children.length && children.every((child, index) => child === there[index])) return;
  const wanted = new Set<Node>(children);
  for (const child of there) if (!wanted.has(child)) child.remove();
  let next = parent.firstChild;
  for (const child of children) {
    if (child === next) next = next.nextSibling;
    else parent.insertBefore(child, next);
  }
}

/** The same text again touches nothing. */
export function setText(node: HTMLElement, text: string): void {
  if (node.textContent !== text) node.textContent = text;
}

/**
 * Makes an element say what a fresh one says, and touches only what differs: a table whose rows are taken out and put in
 * is laid out anew as a whole. What the page itself had added to it is for whoever added it to put on again.
 */
export function become(old: Element, fresh: Element): void {
  if (old.isEqualNode(fresh)) return;
  for (const { name } of [...old.attributes]) if (!fresh.hasAttribute(name)) old.removeAttribute(name);
  for (const { name, value } of fresh.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  const [before, after] = [[...old.childNodes], [...fresh.childNodes]];
  const isAlike = (node: Node, index: number): boolean =>
    node instanceof Element && before[index]?.nodeName === node.nodeName;
  if (before.length !== after.length || !after.every(isAlike)) return old.replaceChildren(...after);
  after.forEach((node, index) => {
    const own = before[index];
    if (own instanceof Element && node instanceof Element) become(own, node);
  });
}
