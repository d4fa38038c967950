package dev.servescope.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.cli.Version;
import org.junit.jupiter.api.Test;

class AboutThisProgramTest {
  @Test
  void theProgramKnowsWhatItIsAndWhatIsInIt() {
    var about = AboutThisProgram.read();
    assertThat("ServeScope " + about.version()).isEqualTo(Version.program());
    assertThat(about.java()).startsWith(String.valueOf(Runtime.version().feature()));
    assertThat(about.system()).contains(System.getProperty("os.name"));
    assertThat(about.thirdParty()).hasValueSatisfying(page -> assertThat(page).contains("TilesFX"));
  }
}
