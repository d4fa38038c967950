import dev.servescope.app.StarterScenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * Writes the scenario that the program opens with as code. Runs with the program and JavaFX on its
 * paths.
 */
final class PressedScenario {
  private static final String PACKAGE = "dev.servescope.app";
  private static final String NAME = "PressedStarter";

  private PressedScenario() {}

  /** {@code PressedScenario SOURCES CLASSES}: the folders to write and to fill. */
  static void main(String[] folders) throws IOException, ReflectiveOperationException {
    var source = Path.of(folders[0], PACKAGE.replace('.', '/'), NAME + ".java");
    Files.createDirectories(source.getParent());
    Files.writeString(source, source(StarterScenarios.all().getFirst()));
    Sources.compile(List.of(source), Path.of(folders[1]));
  }

  private static String source(Object scenario) throws ReflectiveOperationException {
    return "package %s;\n\npublic final class %s implements java.util.function.Supplier<%s> {\n"
            .formatted(PACKAGE, NAME, scenario.getClass().getName())
        + "  public %s get() {\n    return %s;\n  }\n}\n"
            .formatted(scenario.getClass().getName(), value(scenario));
  }

  /** The expression that makes an equal value. */
  private static String value(Object value) throws ReflectiveOperationException {
    return switch (value) {
      case null -> "null";
      case String text -> Sources.quoted(text);
      case Integer number -> number.toString();
      case Boolean answer -> answer.toString();
      case Long number -> number + "L";
      case Double number when number.isInfinite() ->
          number > 0 ? "Double.POSITIVE_INFINITY" : "Double.NEGATIVE_INFINITY";
      case Double number -> number + "d";
      case Duration time ->
          "java.time.Duration.ofSeconds(%dL, %dL)".formatted(time.getSeconds(), time.getNano());
      case Enum<?> constant ->
          constant.getDeclaringClass().getCanonicalName() + "." + constant.name();
      case List<?> list -> "java.util.List.of(" + joined(list) + ")";
      case SortedMap<?, ?> map ->
          "new java.util.TreeMap<>(java.util.Map.ofEntries(" + entries(map) + "))";
      case Record one ->
          "new %s(%s)".formatted(one.getClass().getCanonicalName(), joined(parts(one)));
      default -> throw new IllegalArgumentException("cannot write a " + value.getClass());
    };
  }

  private static List<Object> parts(Record one) throws ReflectiveOperationException {
    var components = one.getClass().getRecordComponents();
    var parts = new Object[components.length];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = components[i].getAccessor().invoke(one);
    }
    return Arrays.asList(parts);
  }

  private static String entries(SortedMap<?, ?> map) throws ReflectiveOperationException {
    var texts = new ArrayList<String>();
    for (var entry : map.entrySet()) {
      texts.add(
          "java.util.Map.entry(%s)".formatted(joined(List.of(entry.getKey(), entry.getValue()))));
    }
    return String.join(", ", texts);
  }

  private static String joined(List<?> values) throws ReflectiveOperationException {
    var texts = new String[values.size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = value(values.get(i));
    }
    return Arrays.stream(texts).collect(Collectors.joining(", "));
  }
}
