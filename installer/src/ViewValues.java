import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.DefaultProperty;

/** Writes the values of FXML's attributes as code, and finds the properties that take them. */
final class ViewValues {
  private final Map<String, String> variables = new HashMap<>();

  /** From now on {@code $id} is a variable. */
  void know(String id, String variable) {
    variables.put(id, variable);
  }

  /** A value of a type, from an attribute's text. */
  String of(Class<?> type, String text) {
    if (text.startsWith("%")) {
      return "texts.getString(" + Sources.quoted(text.substring(1)) + ")";
    }
    if (text.startsWith("$")) {
      return Optional.ofNullable(variables.get(text.substring(1)))
          .orElseThrow(() -> new ViewWriter.Unknown(text + " before it is there"));
    }
    if (text.startsWith("@") || text.startsWith("\\") || text.startsWith("#")) {
      throw new ViewWriter.Unknown(text);
    }
    return plain(type, text);
  }

  private static String plain(Class<?> type, String text) {
    if (type == String.class) {
      return Sources.quoted(text);
    }
    if (type == double.class || type == Double.class) {
      return number(Double.parseDouble(text));
    }
    if (type == boolean.class) {
      return Boolean.toString(Boolean.parseBoolean(text));
    }
    if (type == int.class || type == Integer.class) {
      return Integer.toString(Integer.parseInt(text));
    }
    if (type.isEnum()) {
      var constant = Character.isLowerCase(text.charAt(0)) ? text.toUpperCase(Locale.ROOT) : text;
      return type.getCanonicalName() + "." + constant;
    }
    throw new ViewWriter.Unknown("a " + type.getSimpleName());
  }

  private static String number(double value) {
    if (Double.isInfinite(value)) {
      return "Double." + (value > 0 ? "POSITIVE" : "NEGATIVE") + "_INFINITY";
    }
    return Double.toString(value);
  }

  /**
   * What the setter of a property takes, if it has one; of a list only the list itself is taken.
   */
  static Optional<Class<?>> setter(Class<?> type, String property) {
    var name = "set" + upper(property);
    return Arrays.stream(type.getMethods())
        .filter(one -> one.getName().equals(name) && one.getParameterCount() == 1)
        .filter(one -> !one.isBridge())
        .<Class<?>>map(one -> one.getParameterTypes()[0])
        .filter(one -> !List.class.isAssignableFrom(one))
        .findFirst();
  }

  /** What the static setter of a property takes, beside the object that it is for. */
  static Class<?> taken(Class<?> owner, String property) {
    var name = "set" + upper(property);
    return Arrays.stream(owner.getMethods())
        .filter(one -> one.getName().equals(name) && one.getParameterCount() == 2)
        .<Class<?>>map(one -> one.getParameterTypes()[1])
        .findFirst()
        .orElseThrow(() -> new ViewWriter.Unknown("the property " + property));
  }

  /** The property that takes children. */
  static String usual(Class<?> type) {
    for (Class<?> one = type; one != null; one = one.getSuperclass()) {
      var usual = one.getDeclaredAnnotation(DefaultProperty.class);
      if (usual != null) {
        return usual.value();
      }
    }
    throw new ViewWriter.Unknown("children of " + type.getSimpleName());
  }

  /** What is in the list that a property is, if it is one. */
  static Optional<Class<?>> listItem(Class<?> type, String property) {
    return Arrays.stream(type.getMethods())
        .filter(one -> one.getName().equals("get" + upper(property)))
        .filter(one -> one.getParameterCount() == 0 && !one.isBridge())
        .filter(one -> List.class.isAssignableFrom(one.getReturnType()))
        .map(one -> one.getGenericReturnType())
        .map(list -> list instanceof ParameterizedType of ? of.getActualTypeArguments()[0] : null)
        .filter(Class.class::isInstance)
        .<Class<?>>map(Class.class::cast)
        .findFirst();
  }

  /** A name with a capital. */
  static String upper(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
