/**
 * Asks, and shows what is answered. A question that fails, as when the server ends meanwhile, says nothing: what is shown
 * stays, and whoever watches the server asks again.
 */
export async function showAnswer<T>(ask: () => Promise<T | undefined>, show: (answer: T) => void): Promise<void> {
  const answer = await ask().catch(() => undefined);
  // A newer question is under way: its answer is the one to show.
  if (answer !== undefined) show(answer);
}
