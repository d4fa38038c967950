package dev.servescope.run;

/**
 * The queue of a shard that is no instance's own: the central one, or those that wait because no
 * instance is ready to take them.
 *
 * @param pool 1 for the first
 * @param shard 1 for the first
 * @param depth requests waiting in it, time average by frame
 */
public record SharedQueue(int pool, int shard, Series depth) {}
