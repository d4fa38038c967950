import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Opcode;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every word that the program can give a node as its style class: the words in its own classes and
 * views, and in those classes of its libraries and of JavaFX that it makes objects of or calls,
 * directly or through others of them. A style class that somebody names is a text in a class.
 */
final class StyleWords {
  private static final Pattern WORD = Pattern.compile("[\\w-]+");

  private static final Pattern NUMBER = Pattern.compile("\\d+$");
  private static final Pattern IMPORT = Pattern.compile("<\\?import ([\\w.]+)\\?>");
  private static final Pattern SKIN = Pattern.compile("-fx-skin:\\s*[\"']?([\\w.$]+)");

  /** Packages of Java itself name no styles. */
  private static final Pattern JAVA = Pattern.compile("(java|javax|jdk|sun)/.*");

  private final Set<String> words = new HashSet<>();
  private final Set<String> seen = new HashSet<>();
  private final Deque<String> open = new ArrayDeque<>();

  private StyleWords() {}

  /**
   * Those of the program that this process runs with.
   *
   * @param jar of the program
   * @param pressed with classes that were written for it
   * @param resources with its views
   * @param css its style sheets, which name classes too
   */
  static StyleWords of(Path jar, Path pressed, Path resources, String css) throws IOException {
    var found = new StyleWords();
    found.readJar(jar);
    found.readFolder(pressed);
    found.readViews(resources);
    found.open(SKIN, css);
    found.follow();
    return found;
  }

  /** Whether somebody can name a style class so; JavaFX numbers some. */
  boolean has(String word) {
    return words.contains(word) || words.contains(NUMBER.matcher(word).replaceFirst(""));
  }

  private void readJar(Path jar) throws IOException {
    try (var file = new JarFile(jar.toFile())) {
      for (var entry : file.stream().filter(one -> one.getName().endsWith(".class")).toList()) {
        try (var in = file.getInputStream(entry)) {
          read(in);
        }
      }
    }
  }

  private void readFolder(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(one -> one.toString().endsWith(".class")).toList()) {
        try (var in = Files.newInputStream(file)) {
          read(in);
        }
      }
    }
  }

  /** Views that stay FXML name their classes in full. */
  private void readViews(Path resources) throws IOException {
    try (var files = Files.walk(resources)) {
      for (var file : files.filter(one -> one.toString().endsWith(".fxml")).toList()) {
        var text = Files.readString(file);
        addWords(text);
        open(IMPORT, text);
      }
    }
  }

  private void open(Pattern named, String text) {
    named.matcher(text).results().forEach(found -> open.add(found.group(1).replace('.', '/')));
  }

  private void follow() throws IOException {
    for (var name = open.poll(); name != null; name = open.poll()) {
      if (!JAVA.matcher(name).matches() && seen.add(name)) {
        try (var in = ClassLoader.getSystemResourceAsStream(name + ".class")) {
          if (in != null) {
            read(in);
          }
        }
      }
    }
  }

  private void read(InputStream in) throws IOException {
    var type = ClassFile.of().parse(in.readAllBytes());
    seen.add(type.thisClass().asInternalName());
    for (var entry : type.constantPool()) {
      if (entry instanceof Utf8Entry text) {
        addWords(text.stringValue());
      }
    }
    Stream.concat(type.superclass().stream(), type.interfaces().stream())
        .forEach(above -> open.add(above.asInternalName()));
    code(type).forEach(this::follow);
  }

  private static Stream<CodeElement> code(ClassModel type) {
    return type.methods().stream()
        .flatMap(method -> method.code().stream())
        .flatMap(code -> code.elementStream());
  }

  private void follow(CodeElement element) {
    switch (element) {
      case NewObjectInstruction made -> open.add(made.className().asInternalName());
      case InvokeInstruction call when call.opcode() == Opcode.INVOKESTATIC ->
          open.add(call.owner().asInternalName());
      case FieldInstruction field when field.opcode() == Opcode.GETSTATIC ->
          open.add(field.owner().asInternalName());
      case InvokeDynamicInstruction call ->
          call.bootstrapArgs().stream()
              .filter(DirectMethodHandleDesc.class::isInstance)
              .map(handle -> ((DirectMethodHandleDesc) handle).owner())
              .forEach(owner -> open.add(internal(owner)));
      default -> {}
    }
  }

  private static String internal(ClassDesc type) {
    var name = type.descriptorString();
    return name.substring(1, name.length() - 1);
  }

  private void addWords(String text) {
    WORD.matcher(text).results().forEach(found -> words.add(found.group()));
  }
}
