/** Items name these, and the view registers them; they are in no menu. */
export const goCommand = 'isms.next.go';
export const beginCommand = 'isms.next.begin';
