package dev.servescope.engine.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class StreamsTest {
  @Test
  void aStreamDependsOnSeedCauseAndKeyAlone() {
    var streams = new Streams(99);
    assertThat(streams.stream(Cause.WORK, 7).nextLong())
        .isEqualTo(new Streams(99).stream(Cause.WORK, 7).nextLong())
        .isNotEqualTo(streams.stream(Cause.ARRIVALS, 7).nextLong())
        .isNotEqualTo(streams.stream(Cause.WORK, 8).nextLong())
        .isNotEqualTo(new Streams(100).stream(Cause.WORK, 7).nextLong());
  }

  @Test
  void theStreamWithoutAKeyIsTheStreamOfKeyZero() {
    assertThat(new Streams(5).stream(Cause.ROUTING).nextLong())
        .isEqualTo(new Streams(5).stream(Cause.ROUTING, 0).nextLong());
  }

  @Test
  void noTwoCausesOrKeysShareAStream() {
    var firsts = new HashSet<Long>();
    for (var cause : Cause.values()) {
      for (long key = 0; key < 200; key++) {
        firsts.add(new Streams(1).stream(cause, key).nextLong());
      }
    }
    assertThat(firsts).hasSize(200 * Cause.values().length);
  }

  @Test
  void aCauseHasAKeyOfItsOwn() {
    assertThat(Arrays.stream(Cause.values()).map(Cause::key)).doesNotHaveDuplicates();
  }

  /** The first bits of two streams as they have been since the first release: results keep. */
  @Test
  void theBitsOfAStreamNeverChange() {
    assertThat(new Streams(1).stream(Cause.ARRIVALS).nextLong()).isEqualTo(8089978747140965633L);
    assertThat(new Streams(1).stream(Cause.WORK).nextLong()).isEqualTo(1470647015177171756L);
    assertThat(new Streams(1).stream(Cause.WORK, 3).nextLong()).isEqualTo(4889989719552461585L);
  }
}
