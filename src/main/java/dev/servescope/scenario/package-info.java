/**
 * What is to be simulated, as immutable values: traffic, requests, a pool of instances, prices,
 * targets, horizon, seed and timed changes. Every record checks itself when it is made, so that a
 * scenario that exists can be run. This layer knows the JDK and nothing else.
 */
@NullMarked
package dev.servescope.scenario;

import org.jspecify.annotations.NullMarked;
