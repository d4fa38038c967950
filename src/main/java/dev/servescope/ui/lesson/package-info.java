/**
 * Lessons in the window: an overview of the course, and beside the charts the step that is taken,
 * with its question, its goal and the knobs it allows. {@link dev.servescope.ui.lesson.LessonModel}
 * decides, the views show.
 */
@NullMarked
package dev.servescope.ui.lesson;

import org.jspecify.annotations.NullMarked;
