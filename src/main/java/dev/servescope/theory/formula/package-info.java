/**
 * Closed forms of queueing theory, one model a file. Rates are per second and times in seconds, but
 * any one unit of time does. Each model says what it assumes and where its formula stands, and
 * refuses, when it is made, parameters under which no steady state exists: a model that exists can
 * be asked everything. All figures are of the steady state, long after the start.
 *
 * <p>The symbols: lambda, the arrival rate; mu, the rate of one server, the inverse of the mean
 * service time E[S]; a = lambda / mu, the offered load, in busy servers; rho, the utilization; c,
 * the number of servers; W, the mean response; Wq, the mean wait; L and Lq, the mean numbers in the
 * system and waiting; cv, the standard deviation of the service time over its mean.
 */
@NullMarked
package dev.servescope.theory.formula;

import org.jspecify.annotations.NullMarked;
