// Nothing here waits for ever.

/** Rejects when `promise` has not settled at `deadline` (milliseconds since the epoch). */
export async function beforeDeadline(promise, deadline, what) {
  let timer;
  const expired = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} did not end in time`)), Math.max(0, deadline - Date.now()));
  });
  try {
    return await Promise.race([promise, expired]);
  } finally {
    clearTimeout(timer);
  }
}
