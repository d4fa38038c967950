package dev.servescope.engine.load;

/**
 * Draws some ahead, as many at once cost a fraction of as many one by one: what makes them stays in
 * the processor's registers meanwhile. Nobody can tell, as what is drawn depends on its own stream
 * only. The blocks grow from a few, so that a short run does not pay for a long one.
 */
public final class Ahead implements WorkSource {
  private static final int FIRST = 4;
  private static final int MOST = 64;

  private final WorkSource source;
  private long[] block = new long[FIRST];
  private int place = FIRST;
  private boolean filled;

  /** Draws from a source that nobody else may use. */
  public Ahead(WorkSource source) {
    this.source = source;
  }

  @Override
  public long next() {
    if (place == block.length) {
      refill();
    }
    return block[place++];
  }

  private void refill() {
    if (filled && block.length < MOST) {
      block = new long[2 * block.length];
    }
    source.fill(block);
    filled = true;
    place = 0;
  }
}
