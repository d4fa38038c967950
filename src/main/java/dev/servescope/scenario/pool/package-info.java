/** What serves: a pool of instances with its balancer, batcher, scaling, start-up and prices. */
@NullMarked
package dev.servescope.scenario.pool;

import org.jspecify.annotations.NullMarked;
