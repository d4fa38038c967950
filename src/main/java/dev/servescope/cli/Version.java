package dev.servescope.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote down. */
public final class Version implements IVersionProvider {
  private static final String RESOURCE = "version.properties";

  @Override
  public String[] getVersion() {
    return new String[] {program()};
  }

  /** The program's name with its version. */
  public static String program() {
    return "ServeScope " + number();
  }

  /** The number alone. */
  public static String number() {
    try (var in = Version.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + RESOURCE);
      }
      var properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot read the resource " + RESOURCE, broken);
    }
  }
}
