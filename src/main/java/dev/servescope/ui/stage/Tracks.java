package dev.servescope.ui.stage;

import dev.servescope.run.Detail;
import dev.servescope.run.RequestRecord;
import dev.servescope.run.Step;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Tier;
import dev.servescope.ui.stage.Place.Where;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the ways of a request's attempts and segments off its steps. */
final class Tracks {
  /** An attempt, and a segment of it; {@link #PAUSE} for the pause that follows it. */
  private record Key(int attempt, int segment) {}

  private static final int PAUSE = -1;

  private final RequestRecord request;
  private final Tier tier;
  private final boolean routed;
  private final Map<Key, Track> tracks = new LinkedHashMap<>();
  private boolean demoted;

  private Tracks(RequestRecord request, Scenario scenario) {
    this.request = request;
    this.tier = scenario.demand().tiers().get(request.tier());
    this.routed = scenario.pools().size() > 1;
  }

  /** The ways of all requests of a window. */
  static List<Track> of(Detail window, Scenario scenario) {
    var all = new ArrayList<Track>();
    window.requests().forEach(request -> all.addAll(of(request, scenario)));
    window.leftovers().forEach(request -> all.addAll(of(request, scenario)));
    return all;
  }

  /** The ways of one request. */
  static List<Track> of(RequestRecord request, Scenario scenario) {
    var tracks = new Tracks(request, scenario);
    request.steps().forEach(tracks::follow);
    return List.copyOf(tracks.tracks.values());
  }

  private void follow(Step step) {
    long at = step.atNanos();
    var whole = track(step.attempt(), 0);
    switch (step.kind()) {
      case SENT -> sent(step, whole);
      case LIMITED -> {
        whole.add(at, Place.LIMITS);
        whole.add(at, Place.LIMITS.as(Where.FALLEN));
      }
      case DEMOTED -> demoted = true;
      case PASSED -> passed(step, whole);
      case DELIVERED -> whole.add(at, Place.of(Where.POOL, step.pool()));
      case HELD -> whole.add(at, Place.of(Where.HELD, step.pool()));
      case SPLITTING -> whole.add(at, Place.of(Where.SPLIT, step.pool()));
      case QUEUED -> segment(step, whole).add(at, place(step, Where.QUEUE));
      case EXECUTING -> segment(step, whole).add(at, place(step, Where.INSTANCE));
      case EXECUTED -> executed(step, whole);
      case INTERRUPTED -> {}
      case OVERFLOWED, BROKEN -> fall(segment(step, whole), at);
      case DROPPED -> dropped(segment(step, whole), at);
      case MERGING -> merging(step, whole);
      case ANSWERED -> answered(step, whole);
      case RETURNED -> whole.add(at, Place.CLIENTS);
      case ABANDONED -> abandon(step);
      case PAUSED -> track(step.attempt(), PAUSE).add(at, Place.CLIENTS.as(Where.HELD));
    }
  }

  private Track track(int attempt, int segment) {
    int priority =
        demoted && tier.overLimit() instanceof Tier.OverLimit.Demote(int lower)
            ? lower
            : tier.priority();
    return tracks.computeIfAbsent(
        new Key(attempt, segment), key -> new Track(request, attempt, segment, priority));
  }

  private void sent(Step step, Track whole) {
    whole.add(step.atNanos(), Place.CLIENTS);
    var pause = tracks.get(new Key(step.attempt() - 1, PAUSE));
    if (pause != null) {
      pause.add(step.atNanos(), Place.CLIENTS.as(Where.GONE));
    }
  }

  private void passed(Step step, Track whole) {
    whole.add(step.atNanos(), Place.LIMITS);
    if (routed) {
      whole.add(step.atNanos(), Place.ROUTER);
    }
    whole.travel(step.atNanos(), Place.of(Where.POOL, step.pool()));
  }

  private static Place place(Step step, Where where) {
    return new Place(where, step.pool(), step.shard(), step.slot());
  }

  /** The way of what a step speaks of; a segment comes from where the whole was split. */
  private Track segment(Step step, Track whole) {
    if (step.segment() == 0) {
      return whole;
    }
    var track = track(step.attempt(), step.segment());
    if (track.isEmpty()) {
      track.add(step.atNanos(), Place.of(Where.SPLIT, step.pool()));
      whole.add(step.atNanos(), Place.of(Where.GONE, step.pool()));
    }
    return track;
  }

  private void executed(Step step, Track whole) {
    var track = segment(step, whole);
    boolean waits = step.segment() > 0 && track.vainFrom == Long.MAX_VALUE;
    track.add(step.atNanos(), waits ? Place.of(Where.MERGE, step.pool()) : place(step, Where.DONE));
  }

  private static void fall(Track track, long at) {
    track.add(at, track.isEmpty() ? Place.CLIENTS : track.last().as(Where.FALLEN));
  }

  /** Whoever is taken out of a line because its client has given up is seen to leave it. */
  private static void dropped(Track track, long at) {
    if (track.vainFrom == at) {
      fall(track, at);
    } else {
      track.add(at, track.last().as(Where.GONE));
    }
  }

  private void merging(Step step, Track whole) {
    unite(step);
    whole.add(step.atNanos(), Place.of(Where.MERGE, step.pool()));
  }

  private void answered(Step step, Track whole) {
    long at = step.atNanos();
    if (whole.last().where() == Where.GONE) {
      merging(step, whole);
    }
    whole.add(at, Place.of(Where.POOL, step.pool()));
    if (routed) {
      whole.add(at, Place.ROUTER);
    }
    whole.travel(at, Place.CLIENTS);
  }

  /** The segments of an attempt are one again. */
  private void unite(Step step) {
    for (var track : tracks.values()) {
      if (track.attempt == step.attempt() && track.segment > 0) {
        track.add(step.atNanos(), Place.of(Where.GONE, step.pool()));
      }
    }
  }

  private void abandon(Step step) {
    for (var track : tracks.values()) {
      if (track.attempt == step.attempt() && track.segment >= 0) {
        track.vainFrom = step.atNanos();
        lose(track, step.atNanos());
      }
    }
  }

  /** Segments that wait for the others of an attempt that is lost fall out: nobody merges them. */
  private static void lose(Track track, long at) {
    if (track.segment > 0 && !track.isEmpty() && track.last().where() == Where.MERGE) {
      track.add(at, track.last().as(Where.FALLEN));
    }
  }
}
