/**
 * Lessons as values: steps with texts, questions whose answers are read off a run, and goals that a
 * run reaches or not. {@link dev.servescope.run.lesson.Condition} is the little language in which a
 * lesson speaks of a run.
 */
@NullMarked
package dev.servescope.run.lesson;

import org.jspecify.annotations.NullMarked;
