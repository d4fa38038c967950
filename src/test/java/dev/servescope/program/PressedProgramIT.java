package dev.servescope.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an installed program has as code, or in a form of its own, is what it would read or make
 * without.
 */
@Timeout(4 * Program.LIMIT_SECONDS)
class PressedProgramIT {
  private static final Path RESOURCES = Path.of("resources");

  /** Labels with guards, null, records with every kind of component. */
  private static final String TRIAL =
      """
      import java.util.*;
      public interface Trial {
        enum Colour { RED, BLUE }
        record Point(byte b, short s, char c, int i, long l, float f, double d, boolean z,
            String text, Colour colour, int[] numbers) implements Trial {}
        record Empty() implements Trial {}
        record Pair(Object one, Object other) implements Trial {
          static <T> Pair of(T t) { return new Pair(t, t); }
        }
        static String name(Object o) {
          return switch (o) {
            case null -> "null";
            case Integer i when i > 10 -> "large " + i;
            case Integer i -> "small " + i;
            case Pair(String a, var b) -> "pair of " + a + " and " + name(b);
            case Pair p when p.one() == null -> "pair of nothing";
            case Pair p -> "pair " + p;
            case Colour c -> "colour " + c;
            case CharSequence s -> "text " + s;
            default -> "other";
          };
        }
        static void main(String[] none) {
          for (var o : Arrays.asList(null, 3, 30, "a", new Pair("a", 11), new Pair(null, 1),
              Pair.of(1), Colour.RED, new StringBuilder("b"), 4L)) {
            System.out.println(name(o));
          }
          int[] numbers = {1};
          var points = new ArrayList<Object>(List.of(new Empty(), new Pair(1, null), "text"));
          for (double d : new double[] {0.0, -0.0, Double.NaN, 1.5}) {
            for (float f : new float[] {0f, -0f, Float.NaN}) {
              for (long l : new long[] {1, 1L << 40}) {
                points.add(new Point((byte) -1, (short) 2, 'c', 4, l, f, d, l > 1, "t", null, null));
              }
            }
          }
          points.add(new Point((byte) 1, (short) 2, 'c', 4, 1, 0, 0, true, null, Colour.BLUE, numbers));
          for (var one : points) {
            var line = new StringBuilder();
            for (var other : points) {
              line.append(one.equals(other) ? '=' : '.');
            }
            boolean fixed = !(one instanceof Point p && p.numbers() != null);
            System.out.println(line + " " + one.equals(null) + " " + (fixed ? one.hashCode() : 0));
          }
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void aPressedProgramIsTheProgramAsItIsRead() throws Exception {
    var pressed = folder.resolve("pressed").toString();
    var sources = folder.resolve("sources").toString();
    // A picture beside the view is all that is not written as code.
    assertThat(press("PressedViews", RESOURCES.toString(), sources, pressed))
        .singleElement()
        .asString()
        .contains("AboutPane.fxml");
    assertThat(press("PressedMessages", RESOURCES.toString(), sources, pressed)).isEmpty();
    assertThat(press("PressedScenario", sources, pressed)).isEmpty();
    assertThat(press("PressedStyles", jar(), RESOURCES.toString(), pressed)).hasSize(2);
    var read = probe(List.of("target/classes"));
    var written = probe(List.of(pressed));
    assertThat(read).contains("pressed: nothing").hasSizeGreaterThan(3000);
    assertThat(written).contains("pressed: views, texts, scenario, styles, classes");
    assertThat(written.subList(1, written.size())).isEqualTo(read.subList(1, read.size()));
  }

  @Test
  void switchesAndRecordsDoTheSameWhenTheyAreWrittenBeforehand() throws Exception {
    var source = Files.writeString(folder.resolve("Trial.java"), TRIAL);
    var made = Files.createDirectories(folder.resolve("made"));
    var compiler = ToolProvider.getSystemJavaCompiler();
    assertThat(compiler.run(null, null, null, "-d", made.toString(), source.toString())).isZero();
    var jar = folder.resolve("trial.jar");
    pack(made, jar);
    var before = java(List.of(jar.toString()), "Trial");
    pressJars("trial.jar");
    var after = java(List.of(jar.toString()), "Trial");
    assertThat(before).hasSizeGreaterThan(30);
    assertThat(after).isEqualTo(before);
    try (var pressed = new JarFile(jar.toFile())) {
      assertThat(read(pressed, "Trial.class")).contains("pressed$typeSwitch$0");
      assertThat(read(pressed, "Trial$Point.class"))
          .contains("pressed$equals$", "pressed$hashCode$");
    }
  }

  @Test
  void classesOfALibraryThatAreTooOldForTheCacheAreConvertedAndItsJarSaysSo() throws Exception {
    var jar = folder.resolve("old.jar");
    pack(oldClasses(), jar);
    var before = java(List.of(jar.toString()), "Old");
    pressJars("own.jar");
    assertThat(java(List.of(jar.toString()), "Old")).isEqualTo(before).containsExactly("3 null 7");
    try (var converted = new JarFile(jar.toFile())) {
      assertThat((int) read(converted, "Old.class").charAt(7)).isEqualTo(ClassFile.JAVA_6_VERSION);
      assertThat(read(converted, "META-INF/CONVERTED.txt")).contains("converted");
    }
    var time = Files.getLastModifiedTime(jar);
    pressJars("own.jar");
    assertThat(Files.getLastModifiedTime(jar)).isEqualTo(time);
  }

  @Test
  void everyClassOfTheProgramFitsTheCache() throws Exception {
    try (var jars = Files.newDirectoryStream(lib(), "*.jar")) {
      for (var file : jars) {
        try (var jar = new JarFile(file.toFile())) {
          for (var entry : jar.stream().filter(one -> one.getName().endsWith(".class")).toList()) {
            assertThat((int) read(jar, entry.getName()).charAt(7))
                .as(entry + " of " + jar.getName())
                .isGreaterThanOrEqualTo(ClassFile.JAVA_6_VERSION);
          }
        }
      }
    }
  }

  /** A class as Java 5 had it: without what tells verifiers the types where ways meet. */
  private Path oldClasses() throws IOException {
    var source =
        Files.writeString(
            folder.resolve("Old.java"),
            """
            public class Old {
              public static void main(String[] none) {
                Object[] all = {3, null, "seven"};
                StringBuilder said = new StringBuilder();
                for (Object one : all) {
                  Object shown = one instanceof String ? (Object) Integer.valueOf(7) : one;
                  said.append(said.length() == 0 ? "" : " ").append(shown);
                }
                System.out.println(said);
              }
            }
            """);
    var made = Files.createDirectories(folder.resolve("old"));
    var compiler = ToolProvider.getSystemJavaCompiler();
    var words = List.of("--release", "8", "-Xlint:-options", "-d", made.toString());
    var all = Stream.concat(words.stream(), Stream.of(source.toString())).toArray(String[]::new);
    assertThat(compiler.run(null, null, null, all)).isZero();
    var file = made.resolve("Old.class");
    var read = ClassFile.of(ClassFile.StackMapsOption.DROP_STACK_MAPS);
    Files.write(
        file,
        read.transformClass(
            read.parse(file),
            ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)
                .andThen(
                    (built, element) ->
                        built.with(
                            element instanceof ClassFileVersion
                                ? ClassFileVersion.of(ClassFile.JAVA_5_VERSION, 0)
                                : element))));
    return made;
  }

  private static String read(JarFile jar, String name) throws IOException {
    try (var in = jar.getInputStream(jar.getEntry(name))) {
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  /** Presses the jars in this test's folder, of which one may be the program's own. */
  private void pressJars(String own) throws IOException, InterruptedException {
    var words = new String[] {"src/main/program/ProgramJars.java", folder.toString(), own};
    assertThat(java(List.of(folder.resolve("*").toString()), words)).isEmpty();
  }

  private static void pack(Path classes, Path jar) throws IOException {
    try (var out = new JarOutputStream(Files.newOutputStream(jar));
        var files = Files.list(classes)) {
      for (var file : files.toList()) {
        out.putNextEntry(new ZipEntry(file.getFileName().toString()));
        Files.copy(file, out);
      }
    }
  }

  /** Runs a class of the installers' build with the program on its path. */
  private List<String> press(String name, String... words)
      throws IOException, InterruptedException {
    var all = new ArrayList<>(List.of("installer/src/" + name + ".java"));
    all.addAll(List.of(words));
    return java(List.of(lib().resolve("*").toString()), all.toArray(String[]::new));
  }

  private static String jar() throws IOException {
    try (var jars = Files.newDirectoryStream(lib(), "servescope-*.jar")) {
      return jars.iterator().next().toString();
    }
  }

  private List<String> probe(List<String> before) throws IOException, InterruptedException {
    var classes = new ArrayList<>(before);
    classes.addAll(List.of(lib().resolve("*").toString(), System.getProperty("java.class.path")));
    var words = new ArrayList<>(List.of("dev.servescope.ui.shell.ViewsProbe", folder.toString()));
    words.addAll(controllers());
    return java(classes, words.toArray(String[]::new));
  }

  /** The classes of the views that are of a class. */
  private static List<String> controllers() throws IOException {
    try (var files = Files.walk(RESOURCES)) {
      return files
          .map(file -> RESOURCES.relativize(file).toString().replace(File.separatorChar, '.'))
          .filter(name -> name.matches(".*\\.[A-Z]\\w*\\.fxml"))
          .map(name -> name.substring(0, name.length() - ".fxml".length()))
          .sorted()
          .toList();
    }
  }

  private static Path lib() {
    return Program.home().resolve("lib");
  }

  private List<String> java(List<String> classes, String... words)
      throws IOException, InterruptedException {
    var output = Files.createTempFile(folder, "said", ".txt");
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--module-path=" + lib().resolve("javafx"));
    command.addAll(
        List.of(
            "--add-modules=javafx.controls,javafx.fxml",
            "--enable-native-access=javafx.graphics",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-Djava.awt.headless=true",
            "-Duser.language=en",
            "-Duser.home=" + folder));
    command.addAll(List.of("-classpath", String.join(File.pathSeparator, classes)));
    command.addAll(List.of(words));
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      assertThat(process.waitFor(Program.LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    var said = Files.readAllLines(output);
    assertThat(process.exitValue()).as(String.join("\n", said)).isZero();
    return said;
  }
}
