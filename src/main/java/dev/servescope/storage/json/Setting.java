package dev.servescope.storage.json;

/**
 * A value of a scenario's text that is to be another.
 *
 * @param path as refusals name it: {@code pool.batching.size}, {@code pools[1].replicas}
 * @param value as JSON, or as the text that would stand there in quotes
 */
public record Setting(String path, String value) {}
