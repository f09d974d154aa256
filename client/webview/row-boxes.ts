/** The boxes of undecided rows and of the groups above them: what is chosen, and where the focus goes from there. */
import { nothingDrawn, type DrawnRows } from './drawn-rows';
import { nothingSelected, pruned, toggled, withAll, type Selection } from './selection';
import { isUndecided } from './tables';

export interface RowBoxes {
  /** What is decided meanwhile, or gone, is let go. */
  readonly draw: (drawn: DrawnRows) => void;
  /** So is what is not shown: nobody decides on what they do not see. */
  readonly look: (visible: ReadonlySet<string>) => void;
  readonly click: (box: HTMLInputElement, key: string, range: boolean) => void;
  readonly all: () => void;
  readonly none: () => void;
  /** Keys, in order. */
  readonly selected: () => readonly string[];
  /** How many of the rows that are shown are undecided. */
  readonly undecided: () => number;
  /** The box that was clicked last, or else the first one has the focus; false where there is none. */
  readonly focus: () => boolean;
  /** The first undecided row behind those that were chosen last has the focus; false where none is left. */
  readonly focusNext: () => boolean;
}

/** `selected` hears the names of the rows that are chosen now. */
export function createRowBoxes(selected: (names: readonly string[]) => void): RowBoxes {
  let drawn: DrawnRows = nothingDrawn;
  let visible: ReadonlySet<string> = new Set();
  let selection: Selection = nothingSelected;
  let last: string | undefined;
  /** Where work goes on when those that are chosen are decided: behind them, then from the top. */
  let ahead: readonly string[] = [];

  const candidates = (): readonly string[] =>
    [...drawn.rows.values()].filter((row) => isUndecided(row) && visible.has(row.key)).map(({ key }) => key);
  const below = (group: string): readonly string[] => (drawn.groups.get(group) ?? []).filter((key) => visible.has(key));
  const boxOf = (key: string | undefined): HTMLInputElement | null | undefined =>
    key === undefined ? undefined : drawn.elements.get(key)?.[0]?.querySelector<HTMLInputElement>('input.pick');
  const focusFirst = (keys: readonly (string | undefined)[]): boolean => {
    const able = new Set(candidates());
    const key = keys.find((each) => each !== undefined && able.has(each));
    boxOf(key)?.focus();
    return key !== undefined;
  };

  const show = (): void => {
    for (const [key, [row]] of drawn.elements) {
      const own = drawn.rows.get(key);
      // Only undecided rows and groups have a box: a thousand others are not searched for one.
      if (own && !isUndecided(own)) continue;
      const box = boxOf(key);
      if (!row || !box) continue;
      const keys = own ? [key] : below(key);
      const chosen = keys.filter((each) => selection.keys.has(each)).length;
      const isChosen = chosen > 0 && chosen === keys.length;
      if (box.checked !== isChosen) box.checked = isChosen;
      if (own) row.toggleAttribute('data-selected', isChosen);
      else {
        box.hidden = keys.length === 0;
        box.indeterminate = chosen > 0 && chosen < keys.length;
      }
    }
    if (selection.keys.size > 0) {
      const all = candidates();
      const end = all.findLastIndex((key) => selection.keys.has(key)) + 1;
      ahead = [...all.slice(end), ...all.slice(0, end)];
    }
    selected([...drawn.rows.values()].filter(({ key }) => selection.keys.has(key)).map(({ name }) => name));
  };
  const select = (next: Selection): void => {
    selection = next;
    show();
  };

  return {
    draw(next) {
      drawn = next;
      selection = pruned(selection, new Set([...drawn.rows.values()].filter(isUndecided).map(({ key }) => key)));
    },
    look(next) {
      visible = next;
      selection = pruned(selection, visible);
      show();
    },
    click(box, key, range) {
      const { group } = box.dataset;
      last = group === undefined ? key : below(group)[0];
      select(
        group === undefined
          ? toggled(selection, key, box.checked, range, candidates())
          : withAll(selection, below(group), box.checked),
      );
    },
    all: () => select(withAll(selection, candidates(), true)),
    none: () => select(nothingSelected),
    selected: () => [...drawn.rows.keys()].filter((key) => selection.keys.has(key)),
    undecided: () => candidates().length,
    focus: () => focusFirst([last, ...selection.keys, ...candidates()]),
    focusNext: () => focusFirst(ahead),
  };
}
