import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.NamedArg;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.ProcessingInstruction;
import org.xml.sax.SAXException;

/**
 * Writes what one FXML file describes as a class that fills a view, in the order in which FXML is
 * read: an object is made and gets its id, then come its children, then its properties, and then
 * its parent takes it. Whatever else FXML can do is unknown here.
 */
final class ViewWriter {
  private static final Set<String> NO_PROPERTIES = Set.of("type", "fx:id", "xmlns:fx");

  /** What FXML can do and this cannot. */
  static final class Unknown extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unknown(String what) {
      super(what);
    }
  }

  /** An object of the view: its variable and what it is. */
  private record Part(String variable, Class<?> type) {}

  private final String folder;
  private final String name;
  private final Optional<Class<?>> controller;
  private final Map<String, String> imports = new HashMap<>();
  private final ViewValues values = new ViewValues();
  private final StringBuilder code = new StringBuilder();
  private int parts;

  /**
   * A writer of a view.
   *
   * @param folder its package
   * @param base the name of its file, and of its class if it has one
   * @param name the class to be written
   */
  ViewWriter(String folder, String base, String name) {
    this.folder = folder;
    this.name = name;
    this.controller = type(folder + "." + base);
  }

  /** The source of the class. */
  String write(Path view) throws IOException {
    var root = read(view);
    var type = controller.orElseGet(() -> imported(root.getAttribute("type")));
    fill(root, new Part("view", type), Set.of());
    return """
    package %s;

    @SuppressWarnings({"rawtypes", "unchecked"})
    public final class %s implements dev.servescope.ui.PressedView {
      @Override
      public void fill(javafx.scene.Node root, java.util.ResourceBundle texts) {
        var view = (%s) root;
    %s  }
    }
    """
        .formatted(folder, name, type.getCanonicalName(), code);
  }

  private Element read(Path view) throws IOException {
    try {
      var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(view.toFile());
      for (var node : nodes(document)) {
        if (node instanceof ProcessingInstruction word) {
          var type = word.getData().strip();
          imports.put(type.substring(type.lastIndexOf('.') + 1), type);
        }
      }
      return document.getDocumentElement();
    } catch (ParserConfigurationException | SAXException wrong) {
      throw new IOException(view + ": " + wrong.getMessage(), wrong);
    }
  }

  /** Makes an object, with all that is in it. */
  private Part part(Element element) {
    var type = imported(element.getTagName());
    var part = new Part("part" + ++parts, type);
    var maker = maker(type, element);
    var arguments =
        maker.stream()
            .flatMap(one -> Arrays.stream(one.getParameters()))
            .map(one -> values.of(one.getType(), given(element, argument(one))))
            .collect(Collectors.joining(", "));
    line("var %s = new %s(%s);", part.variable, type.getCanonicalName(), arguments);
    name(element, part);
    var taken =
        maker.stream().flatMap(one -> Arrays.stream(one.getParameters())).map(ViewWriter::argument);
    fill(element, part, taken.collect(Collectors.toSet()));
    return part;
  }

  /** The constructor that takes some of the attributes, if there is one. */
  private static Optional<Constructor<?>> maker(Class<?> type, Element element) {
    return Arrays.stream(type.getConstructors())
        .filter(one -> one.getParameterCount() > 0)
        .filter(one -> names(one).noneMatch(String::isEmpty))
        .filter(one -> names(one).anyMatch(element::hasAttribute))
        .findFirst();
  }

  private static Stream<String> names(Constructor<?> maker) {
    return Arrays.stream(maker.getParameters()).map(ViewWriter::argument);
  }

  /** The attribute that a constructor takes as a parameter; empty where it takes none. */
  private static String argument(Parameter parameter) {
    var named = parameter.getAnnotation(NamedArg.class);
    return named == null ? "" : named.value();
  }

  private static String given(Element element, String attribute) {
    return element.hasAttribute(attribute) ? element.getAttribute(attribute) : "0";
  }

  /** Gives an object the name under which its file and its controller know it. */
  private void name(Element element, Part part) {
    var id = element.getAttribute("fx:id");
    if (id.isEmpty()) {
      return;
    }
    values.know(id, part.variable);
    boolean hasId =
        Arrays.stream(part.type.getAnnotations())
            .anyMatch(one -> one.annotationType().getSimpleName().equals("IDProperty"));
    if (hasId) {
      // One that it gave itself stays.
      line("if (%1$s.getId() == null) %1$s.setId(\"%2$s\");", part.variable, id);
    }
    controller.stream()
        .flatMap(owner -> Arrays.stream(owner.getDeclaredFields()))
        .filter(field -> field.getName().equals(id))
        .forEach(field -> inject(field, part));
  }

  private void inject(Field field, Part part) {
    if (Modifier.isPrivate(field.getModifiers())) {
      throw new Unknown("the field " + field.getName() + " is private");
    }
    line("view.%s = %s;", field.getName(), part.variable);
  }

  private void fill(Element element, Part part, Set<String> taken) {
    for (var node : nodes(element)) {
      if (node instanceof Element child) {
        child(child, part);
      } else if (node.getNodeType() == Node.TEXT_NODE && !node.getTextContent().isBlank()) {
        throw new Unknown("text in " + element.getTagName());
      }
    }
    var attributes = element.getAttributes();
    IntStream.range(0, attributes.getLength())
        .mapToObj(attributes::item)
        .filter(one -> !NO_PROPERTIES.contains(one.getNodeName()))
        .filter(one -> !taken.contains(one.getNodeName()))
        .sorted(Comparator.comparing(one -> isStatic(one.getNodeName())))
        .forEach(one -> property(part, one.getNodeName(), one.getNodeValue()));
  }

  private void child(Element child, Part parent) {
    var tag = child.getTagName();
    if (tag.equals("fx:define")) {
      elements(child).forEach(this::part);
    } else if (isStatic(tag)) {
      elements(child).forEach(value -> call(tag, parent, part(value).variable));
    } else if (Character.isLowerCase(tag.charAt(0))) {
      elements(child).forEach(value -> put(parent, tag, part(value)));
    } else {
      put(parent, ViewValues.usual(parent.type), part(child));
    }
  }

  /** Sets a property to an object, or adds it to the list that the property is. */
  private void put(Part parent, String property, Part value) {
    boolean list = ViewValues.setter(parent.type, property).isEmpty();
    var form = list ? "%s.get%s().add(%s);" : "%s.set%s(%s);";
    line(form, parent.variable, ViewValues.upper(property), value.variable);
  }

  private void property(Part part, String property, String text) {
    var upper = ViewValues.upper(property);
    var list = ViewValues.listItem(part.type, property);
    if (isStatic(property)) {
      var type = ViewValues.taken(imported(owner(property)), local(property));
      call(property, part, values.of(type, text));
    } else if (list.isPresent()) {
      for (var each : text.split(",", -1)) {
        line("%s.get%s().add(%s);", part.variable, upper, values.of(list.get(), each.strip()));
      }
    } else {
      var type =
          ViewValues.setter(part.type, property)
              .orElseThrow(() -> new Unknown("the property " + property));
      line("%s.set%s(%s);", part.variable, upper, values.of(type, text));
    }
  }

  /** Calls a static setter, such as that of {@code HBox.hgrow}. */
  private void call(String property, Part part, String value) {
    var owner = imported(owner(property)).getCanonicalName();
    var upper = ViewValues.upper(local(property));
    line("%s.set%s(%s, %s);", owner, upper, part.variable, value);
  }

  private static boolean isStatic(String name) {
    return Character.isUpperCase(name.charAt(0)) && name.contains(".");
  }

  private static String owner(String property) {
    return property.substring(0, property.indexOf('.'));
  }

  private static String local(String property) {
    return property.substring(property.indexOf('.') + 1);
  }

  private Class<?> imported(String simple) {
    return Optional.ofNullable(imports.get(simple))
        .flatMap(ViewWriter::type)
        .orElseThrow(() -> new Unknown("the class " + simple));
  }

  private static Optional<Class<?>> type(String full) {
    try {
      return Optional.of(Class.forName(full, false, ViewWriter.class.getClassLoader()));
    } catch (ClassNotFoundException none) {
      return Optional.empty();
    }
  }

  private static List<Node> nodes(Node parent) {
    var list = parent.getChildNodes();
    return IntStream.range(0, list.getLength()).mapToObj(list::item).toList();
  }

  private static Stream<Element> elements(Element parent) {
    return nodes(parent).stream().filter(Element.class::isInstance).map(Element.class::cast);
  }

  private void line(String form, Object... words) {
    code.append("    ").append(form.formatted(words)).append('\n');
  }
}
