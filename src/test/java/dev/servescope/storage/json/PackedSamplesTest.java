package dev.servescope.storage.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.scenario.load.Samples;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PackedSamplesTest {
  private static final String ALLOWED =
      "allowed is the packed list of 300 entries that was saved; this one is damaged";

  @Test
  void everyLongComesBack() {
    var random = new Random(1);
    var nanos = random.longs(5000).map(value -> value >> random.nextInt(64)).toArray();
    nanos[0] = Long.MIN_VALUE;
    nanos[1] = Long.MAX_VALUE;
    nanos[2] = 0;
    var samples = Samples.ofNanos(nanos);
    assertThat(unpack(PackedSamples.pack(samples), 5000)).isEqualTo(samples);
  }

  @Test
  void anHourOfArrivalsTakesAFewBytesEach() {
    var arrivals = new Random(1).longs(36_000, 0, 3_600_000_000_000L).sorted().toArray();
    assertThat(PackedSamples.pack(Samples.ofNanos(arrivals)).length()).isLessThan(36_000 * 6);
  }

  @Test
  void aDamagedListIsRefused() {
    var packed = PackedSamples.pack(Samples.ofNanos(new Random(1).longs(300).toArray()));
    var bytes = Base64.getDecoder().decode(packed);
    bytes[bytes.length / 2] ^= 1;
    assertThat(refusal(Base64.getEncoder().encodeToString(bytes), 300))
        .startsWith("traffic.packed: found \"eJ")
        .endsWith(ALLOWED);
    assertThat(refusal(packed.substring(0, packed.length() / 2), 300)).endsWith(ALLOWED);
    assertThat(refusal("not base64", 300)).endsWith(ALLOWED);
    assertThat(refusal("", 300)).endsWith(ALLOWED);
  }

  @Test
  void aCountThatIsNotThatOfTheListIsRefused() {
    var packed = PackedSamples.pack(Samples.ofNanos(0, 1, 2));
    assertThat(refusal(packed, 2)).contains("the packed list of 2 entries");
    assertThat(refusal(packed, 4)).contains("the packed list of 4 entries");
    assertThat(refusal(packed, 5_000_001)).contains("count: found 5000001");
    assertThat(refusal(packed, 0)).contains("count: found 0");
  }

  private static String refusal(String packed, int count) {
    var traffic =
        "{\"type\": \"listed\", \"count\": " + count + ", \"packed\": \"" + packed + "\"}";
    return ScenarioJsonTest.refusal(ScenarioJsonTest.traffic(traffic)).getMessage();
  }

  private static Samples unpack(String packed, int count) {
    return PackedSamples.unpack(new Place("packed", Nodes.text(packed)), count);
  }
}
