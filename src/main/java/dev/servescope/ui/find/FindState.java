package dev.servescope.ui.find;

import dev.servescope.study.find.Answer;
import dev.servescope.study.find.Search;
import dev.servescope.study.guide.Guide;
import dev.servescope.ui.Messages;
import dev.servescope.ui.Sentences;
import java.util.Optional;

/** What the right side of the view shows. */
sealed interface FindState {
  /** Nothing has been asked yet. */
  record Idle() implements FindState {}

  /** A search goes on; before its first run there is nothing of it. */
  record Searching(Optional<Search> search) implements FindState {}

  /** A search was stopped; what had come is kept. */
  record Stopped(Optional<Search> search) implements FindState {}

  /** A search has come to its end. */
  record Answered(Answer answer) implements FindState {}

  /** The patterns are tried; before the first there is nothing of it. */
  record Guiding(Optional<Guide> guide) implements FindState {}

  /** The trying of patterns was stopped; those that had been tried are kept, at least one. */
  record GuideStopped(Guide guide) implements FindState {}

  /** All patterns have been tried. */
  record Guided(Guide guide) implements FindState {}

  /** It broke. */
  record Failed(String why) implements FindState {}

  /** Whether work is under way. */
  default boolean isWorking() {
    return this instanceof Searching || this instanceof Guiding;
  }

  /** The search that there is to see. */
  default Optional<Search> seen() {
    return switch (this) {
      case Searching(var search) -> search;
      case Stopped(var search) -> search;
      case Answered(var answer) -> Optional.of(answer.search());
      case Idle idle -> Optional.empty();
      case Guiding guiding -> Optional.empty();
      case GuideStopped stopped -> Optional.empty();
      case Guided guided -> Optional.empty();
      case Failed failed -> Optional.empty();
    };
  }

  /** A defect, as a sentence. */
  static FindState broken(Throwable cause) {
    return new Failed(Messages.of("find.failed", Sentences.of(String.valueOf(cause.getMessage()))));
  }
}
