/**
 * Long work is done in slices of this many milliseconds, so that requests get their turn in between. A collection of
 * garbage may come on top, and together they should stay below what a person notices.
 */
const sliceMilliseconds = 4;

export interface TimeSlices {
  /** The present slice is not over. */
  mayGoOn(): boolean;
  /** Gives the others their turn when the present slice is over; then a new one begins. */
  rest(): Promise<void>;
}

export function createTimeSlices(): TimeSlices {
  let end = performance.now() + sliceMilliseconds;
  const mayGoOn = (): boolean => performance.now() < end;
  return {
    mayGoOn,
    async rest() {
      if (mayGoOn()) return;
      await new Promise((resolve) => setImmediate(resolve));
      end = performance.now() + sliceMilliseconds;
    },
  };
}
