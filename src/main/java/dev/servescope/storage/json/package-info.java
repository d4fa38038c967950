/**
 * Scenarios and settings as JSON. The codec is written out over Jackson's tree instead of being
 * derived from the records: the names in the file are its own, every default is stated, an
 * alternative that is added to the scenario does not compile until it is written down here, and
 * each refusal names the path, what was found and what is allowed.
 *
 * <p>{@code format}, {@code version}, {@code traffic}, {@code requests} and {@code pool} must be
 * given. What is left out of the rest means: the name "Untitled", no description, seed 42; of the
 * pool one replica (none where instances start on demand), least connections, one shard with
 * weights [1] and free split and merge, batches of 1 without delay that take as long as their
 * longest member, fixed scaling (on demand: kept alive 10m, limit 1000), a start-up of container
 * 200ms, runtime 300ms and model load 2s, memory 4GB; no prices; an answer within 2s for 0.95 of
 * the requests; a horizon of 1h (drained for listed traffic), no warm-up, no interventions; a kill
 * hits shard 1, replica 1, for 0s, and its work is retried.
 */
@NullMarked
package dev.servescope.storage.json;

import org.jspecify.annotations.NullMarked;
