package dev.servescope.ui.stage;

import dev.servescope.run.Run;
import dev.servescope.study.Runner;
import dev.servescope.ui.transport.Playhead;
import dev.servescope.ui.transport.Speeds;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * What the stage shows: the run at the playhead, request by request while that can be followed, as
 * a flow beyond; and what on it is pointed at or chosen.
 */
public final class StageModel {
  /** The most requests by second of watching that are seen one by one. */
  private static final double MOST_A_SECOND = 800;

  /** Requests that are over in less watching than this are seen as a flow, unless they are few. */
  private static final double SHORTEST_SECONDS = 0.08;

  private static final double FEW_A_SECOND = 30;

  private final StageFollower follower;
  private final ObservableValue<@Nullable Run> run;
  private final Playhead playhead;
  private final ObjectProperty<StageSize> size = new SimpleObjectProperty<>(StageSize.FOLDED);
  private final BooleanProperty secret = new SimpleBooleanProperty(false);
  private final BooleanProperty still = new SimpleBooleanProperty(false);
  private final ObjectProperty<@Nullable Choice> pointed = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Choice> chosen = new SimpleObjectProperty<>();
  private @Nullable StageSize own;

  /** Follows the playhead of a run. */
  public StageModel(Runner runner, ObservableValue<@Nullable Run> run, Playhead playhead) {
    this.follower = new StageFollower(runner);
    this.run = run;
    this.playhead = playhead;
    run.subscribe(this::turn);
    playhead.positionProperty().subscribe(this::look);
    playhead.playingProperty().subscribe(this::look);
    playhead.speedProperty().subscribe(this::look);
    size.subscribe(this::look);
    secret.subscribe((before, now) -> chosen.set(null));
  }

  /** Another run has other requests; an instance may still be there. */
  private void turn(@Nullable Run other) {
    follower.forget();
    if (chosen.get() instanceof Choice.OfRequest) {
      chosen.set(null);
    }
    pointed.set(null);
    look();
  }

  private void look() {
    var now = run.getValue();
    boolean wanted = size.get() != StageSize.FOLDED && !isFlow();
    if (now != null && now.finished() && wanted) {
      follower.look(now, nowNanos(), playhead.speedProperty().get());
    }
  }

  /** How much room the stage has. */
  public ObjectProperty<StageSize> sizeProperty() {
    return size;
  }

  /** Whether nothing is to glide. */
  public BooleanProperty stillProperty() {
    return still;
  }

  /** What is pointed at, by mouse or keys. */
  ObjectProperty<@Nullable Choice> pointedProperty() {
    return pointed;
  }

  /** Whose story is told. */
  public ObjectProperty<@Nullable Choice> chosenProperty() {
    return chosen;
  }

  /** The run that is shown. */
  ObservableValue<@Nullable Run> runProperty() {
    return run;
  }

  /** The playhead that is followed. */
  Playhead playhead() {
    return playhead;
  }

  /** The records around the playhead. */
  ReadOnlyObjectProperty<@Nullable StageWindow> windowProperty() {
    return follower.windowProperty();
  }

  /** The records around the playhead, if they are known and hold it. */
  @Nullable StageWindow window() {
    var known = follower.windowProperty().get();
    return known != null && known.covers(nowNanos()) ? known : null;
  }

  /** Where the playhead is. */
  long nowNanos() {
    return Math.round(playhead.positionProperty().get() * 1e9);
  }

  /** Up to when a run is told of: while the film plays, or its future is hidden, no further. */
  long toldNanos() {
    return playhead.playingProperty().get() || secret.get() ? nowNanos() : Long.MAX_VALUE;
  }

  /** Whether what comes after the playhead is kept from whoever looks. */
  public BooleanProperty secretProperty() {
    return secret;
  }

  /** Has another size for a while, such as a lesson wants it. */
  public void lend(StageSize other) {
    if (own == null) {
      own = size.get();
    }
    size.set(other);
  }

  /** Has the size again that it had before another was lent. */
  public void giveBack() {
    if (own != null) {
      size.set(own);
      own = null;
    }
  }

  /** Whether its size is there for a while only. */
  public boolean isLent() {
    return own != null;
  }

  /** How the film is watched. While a fast one stands still nothing is on its way. */
  Pace pace() {
    boolean fast = run.getValue() != null && isTooFast(run.getValue(), speed());
    var pace = Pace.of(speed(), still.get());
    return fast ? new Pace(0, 0) : pace;
  }

  private double speed() {
    return playhead.speedProperty().get();
  }

  /** Whether requests are seen as a flow: while the film plays faster than they can be followed. */
  boolean isFlow() {
    var now = run.getValue();
    return now != null && playhead.playingProperty().get() && isTooFast(now, speed());
  }

  private static boolean isTooFast(Run run, double speed) {
    double bySecond = Rates.most(run) * speed;
    double median = run.totals().latency().p50();
    boolean brief = !Double.isNaN(median) && median / speed < SHORTEST_SECONDS;
    return bySecond > MOST_A_SECOND || (brief && bySecond > FEW_A_SECOND);
  }

  /** Plays at the highest speed at which requests are seen one by one. */
  public void slowDown() {
    var now = run.getValue();
    if (now != null) {
      double best = Speeds.ALL.getFirst();
      for (double speed : Speeds.ALL) {
        best = isTooFast(now, speed) ? best : speed;
      }
      playhead.speedProperty().set(best);
    }
  }
}
