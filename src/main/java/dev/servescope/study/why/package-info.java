/**
 * Why a run is as it is, and what to do next: what dominates its latency, its losses and its bill,
 * and the single changes of its scenario that help, each with its effect from runs.
 */
@NullMarked
package dev.servescope.study.why;

import org.jspecify.annotations.NullMarked;
