package dev.servescope.ui.gallery;

import dev.servescope.run.gallery.Case;
import dev.servescope.run.gallery.Topic;
import dev.servescope.ui.Messages;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which cases are looked for.
 *
 * @param query words, all of which a case must contain somewhere
 * @param topic what it must be about; null for anything
 */
record CaseFilter(String query, @Nullable Topic topic) {
  /** All cases. */
  static final CaseFilter ALL = new CaseFilter("", null);

  /** Whether a case is one of them. */
  boolean accepts(Case its) {
    var text = text(its);
    boolean named =
        Stream.of(query.strip().toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
    return named && (topic == null || its.topics().contains(topic));
  }

  private static String text(Case its) {
    var topics = its.topics().stream().map(CaseFilter::name);
    var members =
        its.members().stream()
            .map(member -> member.scenario().name() + " " + member.scenario().description());
    var figures = its.figures().stream().map(figure -> figure.what());
    var own = Stream.of(its.id(), its.title(), its.line(), its.story());
    return Stream.of(own, topics, members, figures)
        .flatMap(part -> part)
        .collect(Collectors.joining(" "))
        .toLowerCase(Locale.ROOT);
  }

  /** What a topic is called in the window. */
  static String name(Topic topic) {
    return Messages.of("gallery.topic." + Messages.key(topic));
  }
}
