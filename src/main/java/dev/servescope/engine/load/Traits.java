package dev.servescope.engine.load;

import dev.servescope.engine.random.Cause;
import dev.servescope.engine.random.Streams;
import dev.servescope.scenario.load.Demand;
import dev.servescope.scenario.load.Samples;
import org.jspecify.annotations.Nullable;

/** What the requests of a part are like, one after the other. */
final class Traits {
  private static final WorkSource NONE = () -> 0;

  private final Kinds kinds;
  private final Users users;
  private final Ahead[] works;
  private final long[] payloads;
  private final @Nullable Samples payloadColumn;

  /** Whether all requests are of one class, tier and region, which are known then. */
  private final boolean uniform;

  /** The only user there is where all requests are uniform, -1 if there are several. */
  private final int onlyUser;

  private int request;

  Traits(Demand demand, Leaf leaf, Streams streams, Crowds crowds) {
    this.kinds = new Kinds(demand, leaf, streams);
    this.users = crowds.of(leaf, kinds, streams);
    this.works = new Ahead[demand.classes().size()];
    for (int i = 0; i < works.length; i++) {
      long key = (long) leaf.index() * Demand.MAX_KINDS + i;
      var work = demand.classes().get(i).work();
      works[i] =
          new Ahead(kinds.hasClass(i) ? Works.of(work, streams.stream(Cause.WORK, key)) : NONE);
    }
    this.payloads = demand.classes().stream().mapToLong(kind -> kind.payload().count()).toArray();
    this.payloadColumn = leaf.columns().payloads();
    this.uniform = kinds.isUniform();
    this.onlyUser = uniform ? users.only(kinds.tier()) : -1;
  }

  /** Fills in all that is known of the next request of the part but its sender. */
  void fill(Arrival into) {
    if (uniform) {
      kinds.only(into);
    } else {
      kinds.choose(request, into);
    }
    into.user = onlyUser >= 0 ? onlyUser : users.of(into.tier, request);
    into.payload =
        payloadColumn == null ? payloads[into.requestClass] : payloadColumn.nanos(request);
    into.work = works[into.requestClass].next();
    request++;
  }
}
