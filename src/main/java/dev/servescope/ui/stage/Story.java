package dev.servescope.ui.stage;

import dev.servescope.run.Component;
import dev.servescope.run.RequestRecord;
import dev.servescope.ui.Messages;
import dev.servescope.ui.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is told of something that was chosen.
 *
 * @param title what it is
 * @param summary how it went, in a line
 * @param fromNanos where the bars begin
 * @param toNanos where they end
 * @param rows in the order of their starts
 */
public record Story(
    String title, String summary, long fromNanos, long toNanos, List<StoryRow> rows) {
  /** Keeps a copy that cannot change. */
  public Story {
    rows = List.copyOf(rows);
  }

  /** The story of a request. */
  static Story of(RequestRecord request, StageWindow window) {
    return of(request, window, Long.MAX_VALUE);
  }

  /** The story of a request up to a moment; how it goes on is not given away. */
  static Story of(RequestRecord request, StageWindow window, long until) {
    var rows = new Waterfall(request, window, until).rows();
    long end = request.endNanos();
    for (var row : rows) {
      end = Math.max(end, row.toNanos());
    }
    boolean over = request.endNanos() <= until;
    return new Story(
        Messages.of("stage.request", Numbers.count(request.id() + 1)),
        over ? summary(request) : soFar(request),
        request.arrivalNanos(),
        Math.max(request.arrivalNanos(), Math.min(end, until)),
        rows);
  }

  private static String soFar(RequestRecord request) {
    return Messages.of("stage.so-far", Numbers.clock(request.arrivalNanos() / 1e9));
  }

  private static String summary(RequestRecord request) {
    var key = Messages.key(request.outcome());
    var how = Messages.of("stage.outcome." + key, Numbers.duration(request.latencySeconds()));
    var parts = new ArrayList<String>();
    for (var component : Component.values()) {
      double seconds = request.seconds().getOrDefault(component, 0.0);
      if (seconds > 0) {
        var name = Messages.of("stage.component." + component.name().toLowerCase(Locale.ROOT));
        parts.add(Messages.of("stage.component", name, Numbers.duration(seconds)));
      }
    }
    var clock = Messages.of("stage.arrived", Numbers.clock(request.arrivalNanos() / 1e9));
    return parts.isEmpty()
        ? how + " " + clock
        : Messages.of("stage.summary", how, String.join(", ", parts), clock);
  }
}
