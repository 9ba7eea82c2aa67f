/** Draws again until nothing more comes of it: what is drawn may wait for code of its own, which is there a moment later. */
export async function settled(draw: () => string): Promise<string> {
  for (let before = draw(); ; ) {
    await new Promise((resolve) => setTimeout(resolve));
    const now = draw();
    if (now === before) return now;
    before = now;
  }
}
