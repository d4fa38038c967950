package dev.servescope.cli;

import dev.servescope.cli.io.Streams;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** A sub-command: it answers on the streams of the program. */
@Command(
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    usageHelpAutoWidth = false,
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%n",
    footerHeading = "%n")
abstract class Answering implements Callable<Integer> {
  private final Streams streams;

  Answering(Streams streams) {
    this.streams = streams;
  }

  final Streams streams() {
    return streams;
  }
}
