package dev.servescope.engine.load;

import dev.servescope.scenario.load.Columns;
import dev.servescope.scenario.load.Samples;
import java.util.List;
import java.util.function.Supplier;
import org.apache.commons.rng.UniformRandomProvider;
import org.jspecify.annotations.Nullable;

/** Which class, tier or region a request is of, as its index in the scenario. */
interface Choice {
  /** The choice for the request that is {@code request}-th of its part, 0 for the first. */
  int of(int request);

  /** What is always chosen, -1 if that differs. */
  default int only() {
    return -1;
  }

  /** Notes which indexes can ever be chosen. */
  void notePossible(boolean[] possible);

  /**
   * What the mark says, else what the column says, else a draw.
   *
   * @param mark a name, empty if nothing is said
   * @param names in the order of their indexes
   * @param weights how often each is drawn, in proportion
   * @param stream made only if something has to be drawn
   */
  static Choice of(
      String mark,
      Columns.@Nullable Labels column,
      List<String> names,
      double[] weights,
      Supplier<UniformRandomProvider> stream) {
    if (!mark.isEmpty()) {
      return new Fixed(names.indexOf(mark));
    }
    var drawn = drawn(weights, stream);
    return column == null ? drawn : new Column(column, names, drawn);
  }

  private static Choice drawn(double[] weights, Supplier<UniformRandomProvider> stream) {
    int possible = 0;
    int last = 0;
    for (int i = 0; i < weights.length; i++) {
      possible += weights[i] > 0 ? 1 : 0;
      last = weights[i] > 0 ? i : last;
    }
    return possible == 1 ? new Fixed(last) : new Drawn(weights, last, stream.get());
  }

  /** Always the same. */
  record Fixed(int index) implements Choice {
    @Override
    public int of(int request) {
      return index;
    }

    @Override
    public int only() {
      return index;
    }

    @Override
    public void notePossible(boolean[] possible) {
      possible[index] = true;
    }
  }

  /** Drawn by weight. */
  final class Drawn implements Choice {
    private final double[] weights;
    private final double[] upTo;
    private final int last;
    private final UniformRandomProvider random;

    Drawn(double[] weights, int last, UniformRandomProvider random) {
      this.weights = weights;
      this.upTo = new double[weights.length];
      this.last = last;
      this.random = random;
      double sum = 0;
      for (int i = 0; i < weights.length; i++) {
        sum += weights[i];
        upTo[i] = sum;
      }
    }

    @Override
    public int of(int request) {
      double point = random.nextDouble() * upTo[last];
      int index = 0;
      while (index < last && point >= upTo[index]) {
        index++;
      }
      return index;
    }

    @Override
    public void notePossible(boolean[] possible) {
      for (int i = 0; i < weights.length; i++) {
        possible[i] |= weights[i] > 0;
      }
    }
  }

  /** Read from a trace; where the name is empty, chosen otherwise. */
  final class Column implements Choice {
    private final Samples column;
    private final int[] indexes;
    private final Choice otherwise;

    Column(Columns.Labels labels, List<String> names, Choice otherwise) {
      this.column = labels.indexes();
      this.indexes = labels.names().stream().mapToInt(names::indexOf).toArray();
      this.otherwise = otherwise;
    }

    @Override
    public int of(int request) {
      int index = indexes[(int) column.nanos(request)];
      return index >= 0 ? index : otherwise.of(request);
    }

    @Override
    public void notePossible(boolean[] possible) {
      for (int index : indexes) {
        if (index >= 0) {
          possible[index] = true;
        } else {
          otherwise.notePossible(possible);
        }
      }
    }
  }
}
