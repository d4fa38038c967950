/**
 * What the engine's speed is measured against: the least programs that do the same work. Each has
 * one event heap on primitive arrays and the engine's own draws, stores every response and nothing
 * else, and knows one kind of scenario only. A test holds that their responses are the engine's.
 */
@NullMarked
package dev.servescope.bench.yardstick;

import org.jspecify.annotations.NullMarked;
