/**
 * What a section shows before its table. The table under it says the same in words, so that whoever cannot see the drawing
 * misses nothing, and formats without drawings lack none. No meaning stands in a colour alone: a tone has its word in the
 * cell, a mark its shape, a defect its number.
 */
import type { Place } from './place';

export type Drawing = MatrixDrawing | BoxesDrawing;

interface DrawingFrame {
  /** One of its section, and the same after an edit. */
  readonly id: string;
  readonly title: string;
  /** What it comes to, beside the title: how many of each level. */
  readonly summary?: string | undefined;
  /** What signs mean, and what is not to be seen in it. */
  readonly legend?: readonly string[] | undefined;
}

/** The steps of two scales against each other, and what stands where they meet. */
export interface MatrixDrawing extends DrawingFrame {
  readonly kind: 'matrix';
  /** From left to right. */
  readonly across: Scale;
  /** From the top down: the highest step first. */
  readonly down: Scale;
  /** A row for each step of `down`, a cell for each of `across`. */
  readonly cells: readonly (readonly MatrixCell[])[];
}

export interface Scale {
  readonly title: string;
  readonly steps: readonly string[];
}

export interface MatrixCell {
  /** The level's name; empty where the scales come to none. */
  readonly level: string;
  readonly tone: Tone;
  readonly marks: readonly Mark[];
  /** How many more there are than have room: the table has all. */
  readonly more?: string | undefined;
  /** All that stands in it, for a pointer that rests on it. */
  readonly title?: string | undefined;
  /** The rows of the table that it is about. */
  readonly rows?: RowsOfFacet | undefined;
}

/** Rows with this value of this facet. */
export interface RowsOfFacet {
  readonly facet: string;
  readonly value: string;
}

/** How much a level worries; the drawing has the word beside it. */
export const tones = ['none', 'low', 'medium', 'high'] as const;
export type Tone = (typeof tones)[number];

/** What stands in a cell of a matrix. */
export interface Mark {
  /** Short: an id. */
  readonly text: string;
  /** All that is to be said of it, for a pointer that rests on it and for those who are read to. */
  readonly title: string;
  readonly shape: MarkShape;
  readonly look: MarkLook;
  readonly place?: Place | undefined;
  /** The row of the section's table that is about it. */
  readonly row?: string | undefined;
}

export const markShapes = ['box', 'round', 'left', 'right'] as const;
export type MarkShape = (typeof markShapes)[number];

/** Filled: looked at; struck: not relevant; dashed: nobody has said anything yet. */
export const markLooks = ['plain', 'filled', 'struck', 'dashed'] as const;
export type MarkLook = (typeof markLooks)[number];

/** Boxes in boxes: what stands on, in or beside what. */
export interface BoxesDrawing extends DrawingFrame {
  readonly kind: 'boxes';
  readonly boxes: readonly Box[];
  /** What is wrong in it; boxes and badges name these by number, counted from one. */
  readonly notes: readonly DrawingNote[];
}

export interface DrawingNote {
  readonly text: string;
  /** Somebody has decided to leave it: its number is there, and worries nobody. */
  readonly isCalm?: boolean | undefined;
  readonly place?: Place | undefined;
}

export interface Box {
  /** One of its drawing. */
  readonly id: string;
  /** What kind of thing it is, in small letters above its name. */
  readonly kind?: string | undefined;
  readonly name: string;
  readonly lines?: readonly string[] | undefined;
  readonly badges?: readonly Badge[] | undefined;
  readonly outline: BoxOutline;
  /** Numbers of notes. */
  readonly notes?: readonly number[] | undefined;
  readonly place?: Place | undefined;
  /** How those in it stand: beside each other, or one above the other. */
  readonly arrange: 'row' | 'column';
  readonly boxes: readonly Box[];
  /** How many boxes it wants the width of, where it stands in a row; one unless told. */
  readonly weight?: number | undefined;
}

/** Dashed: of somebody else; oval: a scope; group: only holds others together; link: joins what is above it to what is below. */
export const boxOutlines = ['solid', 'strong', 'dashed', 'oval', 'group', 'link'] as const;
export type BoxOutline = (typeof boxOutlines)[number];

/** Whether something of these numbers worries: is to be framed as such. */
export function isWorrying(numbers: readonly number[], notes: readonly DrawingNote[]): boolean {
  return numbers.some((number) => notes[number - 1]?.isCalm !== true);
}

/** Somebody's hand on a box, a function that it has. */
export interface Badge {
  readonly text: string;
  readonly look: 'function' | 'person' | 'security';
  readonly notes?: readonly number[] | undefined;
}
