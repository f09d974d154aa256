/** As much of a page as drawing needs: elements with a tag, attributes and children, that can be written out. */
import { vi } from 'vitest';

class PlainElement {
  private readonly attributes = new Map<string, string>();
  private readonly children: unknown[] = [];

  constructor(private readonly tag: string) {}

  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
  }

  append(...children: readonly unknown[]): void {
    this.children.push(...children);
  }

  addEventListener(): void {}

  toString(): string {
    return `<${this.tag}>${this.children.map(String).join('')}</${this.tag}>`;
  }
}

/** Lets code of the page run where there is none. */
export function providePlainPage(): void {
  vi.stubGlobal('document', { createElement: (tag: string) => new PlainElement(tag) });
}
