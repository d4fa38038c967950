package dev.servescope.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTest {
  /** A tilde stands for the blank that holds together. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "of the mean latency (17 min 54 s of 2 h) | of the mean latency (17~min~54~s of 2~h)",
        "95 % within 2 s, 99.9 % answered | 95~% within 2~s, 99.9~% answered",
        "1.40 s ± 0.05 s misses p95 < 2 s | 1.40~s ±~0.05~s misses p95 <~2~s",
        "replicas 1 hold 2 servers of 8 GB | replicas 1 hold 2 servers of 8~GB",
        "Replicas 2 sind billiger | Replicas 2 sind billiger"
      })
  void noLineEndsBetweenANumberAndItsUnit(String sentence, String kept) {
    assertThat(Lines.kept(sentence)).isEqualTo(kept.replace('~', '\u00a0'));
  }
}
