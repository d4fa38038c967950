/**
 * Scenarios and settings as JSON. Each part of a scenario is described once, field by field, and
 * its description is gone through to read it as well as to write it, over Jackson's tree and
 * without reflection: the names in the file are its own, every default is stated, and each refusal
 * names the path, what was found and what is allowed. What a part usually has is left out of the
 * file, so that a simple scenario is a short text.
 *
 * <p>{@code format}, {@code version}, {@code traffic} and {@code requests} must be given. One class
 * of requests stands as {@code requests}, several as a list {@code classes}; one pool as {@code
 * pool}, several as {@code pools}. Whatever a part cannot do without (a rate, a mean, a target) has
 * to be given where the part is; what is left out of the rest means: the name "Untitled", no
 * description, seed 42; of a class the name "request", share 1, one item and neither payload,
 * answer, memory, tier nor deadline; the tier "everybody" without limits, the region "everywhere",
 * clients that wait for whatever comes.
 *
 * <p>Of a pool: the name "pool", one replica (none where requests bring instances), the usual
 * machine with 4GB, a model that fits everywhere, least connections, one shard with free split and
 * merge, batches of 1 without delay that take as long as their longest member, an unlimited queue,
 * fixed scaling (on demand: kept alive 10m, limit 1000; predictive: every 15s; the autoscalers: the
 * constants of Kubernetes and Knative), a start-up of container 200ms, runtime 300ms and model load
 * 2s without remedies, no distance and no download, no failures, no prices.
 *
 * <p>Then: no routes and no bound on the capacity; an answer within 2s for 0.95 of the requests,
 * 0.999 of them without error; a horizon of 1h (drained for traffic that ends by itself), no
 * warm-up, no interventions; these concern pool 1, a kill hits shard 1, replica 1, for 0s, and its
 * work is retried.
 *
 * <p>Older files are read as well: {@code prices} beside the only pool, {@code weights} of a
 * sharding (one weight: all segments alike), and a list's {@code packed} and {@code count} beside
 * its name.
 */
@NullMarked
package dev.servescope.storage.json;

import org.jspecify.annotations.NullMarked;
