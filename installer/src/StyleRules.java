import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The rules of a style sheet as text. For each node that is shown JavaFX tries every rule that ends
 * as the node is named, though most of a theme is for other controls: that was an eighth of a
 * start.
 *
 * @param rules in their order
 */
record StyleRules(List<Rule> rules) {
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
  private static final Pattern STYLE_CLASS = Pattern.compile("\\.([\\w-]+)");

  /** What nodes are named by, and what they then look like. */
  record Rule(List<String> selectors, String declarations) {}

  /** Those of a style sheet; one with blocks within blocks is refused. */
  static StyleRules of(String css) {
    var text = COMMENT.matcher(css).replaceAll("");
    var rules = new ArrayList<Rule>();
    var rest =
        RULE.matcher(text)
            .replaceAll(
                found -> {
                  rules.add(
                      new Rule(List.of(found.group(1).strip().split("\\s*,\\s*")), found.group(2)));
                  return "";
                });
    if (!rest.isBlank()) {
      throw new IllegalArgumentException("not only rules: " + rest.strip());
    }
    return new StyleRules(rules);
  }

  /** Those that can fit a node whose style classes are all of some words. */
  StyleRules keep(StyleWords words) {
    var kept = new ArrayList<Rule>();
    for (var rule : rules) {
      var selectors = rule.selectors().stream().filter(one -> fits(one, words)).toList();
      if (!selectors.isEmpty()) {
        kept.add(new Rule(selectors, rule.declarations()));
      }
    }
    return new StyleRules(kept);
  }

  private static boolean fits(String selector, StyleWords words) {
    return STYLE_CLASS.matcher(selector).results().allMatch(found -> words.has(found.group(1)));
  }

  /** How many selectors there are. */
  int count() {
    return rules.stream().mapToInt(rule -> rule.selectors().size()).sum();
  }

  /** The sheet. */
  String text() {
    return rules.stream()
        .map(rule -> String.join(", ", rule.selectors()) + " {" + rule.declarations() + "}\n")
        .collect(Collectors.joining());
  }
}
