package dev.servescope.storage.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.servescope.scenario.Capacity;
import dev.servescope.scenario.Route;
import dev.servescope.scenario.load.Clients;
import dev.servescope.scenario.load.RateCurve.Cycle;
import dev.servescope.scenario.load.Region;
import dev.servescope.scenario.load.Tier;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.pool.Failures;
import dev.servescope.scenario.pool.Machine;
import dev.servescope.scenario.pool.Model;
import dev.servescope.scenario.pool.Network;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.Prices;
import dev.servescope.scenario.pool.Remedies;
import dev.servescope.scenario.pool.Scaling;
import dev.servescope.scenario.pool.Scaling.Hpa.Metric;
import dev.servescope.scenario.quantity.Bytes;
import dev.servescope.scenario.quantity.Rate;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file may leave out, and how several classes and pools stand in it. */
class WholeScenarioJsonTest {
  private static final String SEVERAL =
      """
      {
        "format": "servescope",
        "version": 1,
        "name": "Edge and cloud",
        "description": "",
        "seed": 42,
        "traffic": {"type": "poisson", "rate": "10/s"},
        "classes": [
          {"name": "small", "share": 9, "work": {"type": "constant", "mean": "20ms"}},
          {
            "name": "large",
            "share": 1,
            "work": {"type": "exponential", "mean": "2s"},
            "payload": "40MB",
            "tier": "paid"
          }
        ],
        "tiers": [
          {
            "name": "free",
            "share": 4,
            "users": 1000,
            "priority": 2,
            "limits": [{"requests": 10, "window": "1m"}]
          },
          {"name": "paid", "share": 1, "users": 50, "priority": 1}
        ],
        "clients": {
          "timeOut": "5s",
          "retries": {"most": 2, "backOff": "100ms", "factor": 2, "jitter": 0.5}
        },
        "pools": [
          {
            "name": "edge",
            "replicas": 2,
            "memory": "4GB",
            "balancing": "leastConnections",
            "sharding": {"shards": 1, "split": "0s", "merge": "0s"},
            "batching": {"size": 1, "delay": "0s", "time": {"type": "longestMember"}},
            "scaling": {"type": "fixed"},
            "startUp": {"phases": []},
            "prices": {
              "instance": "$0/h",
              "request": "$0/request",
              "batch": "$0/batch",
              "execution": "$0/GBs"
            }
          },
          {
            "name": "cloud",
            "replicas": 0,
            "machines": [{"name": "gpu", "speed": 8, "weight": 1, "cores": 16, "memory": "64GB"}],
            "balancing": "powerOfTwo",
            "sharding": {"shards": 1, "split": "0s", "merge": "0s"},
            "batching": {"size": 1, "delay": "0s", "time": {"type": "longestMember"}},
            "scaling": {
              "type": "kpa",
              "concurrency": 4,
              "share": 0.7,
              "max": 20,
              "tick": "2s",
              "stable": "1m",
              "panic": "6s",
              "panicThreshold": 2,
              "mostUp": 1000,
              "mostDown": 2,
              "grace": "30s",
              "seesStarting": true
            },
            "startUp": {"phases": []},
            "network": {"distance": "40ms", "bandwidth": "1Gbit/s"},
            "failures": {"faults": [{"kind": "crash", "between": "1d", "lasting": "1m"}]},
            "prices": {
              "instance": "$2.40/h",
              "request": "$0/request",
              "batch": "$0/batch",
              "execution": "$0/GBs"
            }
          }
        ],
        "routes": [{"requestClass": "large", "pool": "cloud"}],
        "capacity": {"cores": 64},
        "targets": {"latency": "2s", "attainment": 0.95, "availability": 0.999},
        "horizon": "1h",
        "warmUp": "0s",
        "interventions": [{"at": "12m", "pool": 2, "change": "batchSize", "value": 4}]
      }
      """;

  @Test
  void severalClassesAndPoolsStandInListsWithTheirNames() throws Exception {
    var scenario = ScenarioJson.read(SEVERAL);
    assertThat(ScenarioJson.write(scenario)).isEqualTo(SEVERAL);
    assertThat(scenario.demand().classes().getLast().payload()).isEqualTo(Bytes.gigabytes(0.04));
    assertThat(scenario.pools()).extracting(Pool::name).containsExactly("edge", "cloud");
    assertThat(scenario.routes()).containsExactly(Route.ofClass("large", "cloud"));
    assertThat(scenario.interventions().getFirst().pool()).isEqualTo(2);
  }

  @Test
  void whatIsLeftOutIsAsTheModelHasIt() throws Exception {
    var scenario = ScenarioJson.read(file(""));
    var pool = scenario.pool();
    assertThat(scenario.demand().tiers()).containsExactly(Tier.EVERYBODY);
    assertThat(scenario.demand().regions()).containsExactly(Region.EVERYWHERE);
    assertThat(scenario.demand().clients()).isEqualTo(Clients.PATIENT);
    assertThat(scenario.capacity()).isEqualTo(Capacity.UNLIMITED);
    assertThat(scenario.targets().availability()).isEqualTo(0.999);
    assertThat(pool.machines()).containsExactly(Machine.USUAL.withMemory(Bytes.gigabytes(4)));
    assertThat(pool.model()).isEqualTo(Model.SMALL);
    assertThat(pool.network()).isEqualTo(Network.NONE);
    assertThat(pool.failures()).isEqualTo(Failures.NONE);
    assertThat(pool.prices()).isEqualTo(Prices.FREE);
    assertThat(pool.startUp().remedies()).isEqualTo(Remedies.NONE);
  }

  @Test
  void anAutoscalerHasTheConstantsOfItsSystem() throws Exception {
    assertThat(scaling("\"hpa\", \"metric\": \"queue\", \"target\": 3, \"max\": 9"))
        .isEqualTo(Scaling.Hpa.of(Metric.QUEUE, 3, 9));
    assertThat(scaling("\"kpa\", \"concurrency\": 5, \"max\": 9")).isEqualTo(Scaling.Kpa.of(5, 9));
    assertThat(scaling("\"predictive\", \"perInstance\": \"5/s\", \"max\": 9"))
        .isEqualTo(new Scaling.Predictive(Rate.perSecond(5), 9, Duration.ofSeconds(15)));
  }

  @Test
  void aCycleIsADayOfHoursUnlessToldOtherwise() throws Exception {
    var cycle =
        file("")
            .replace(
                "{\"type\": \"poisson\", \"rate\": \"10/s\"}",
                "{\"type\": \"varying\", \"curve\": {\"type\": \"cycle\", \"mean\": \"5/s\"}}");
    assertThat(ScenarioJson.read(cycle).traffic())
        .isEqualTo(
            new Traffic.Varying(new Cycle(Rate.perSecond(5), Duration.ofDays(1), Cycle.DAY)));
  }

  @Test
  void aListOfNumbersFillsItsLines() throws Exception {
    var scenario = ScenarioJson.read(file(""));
    var curve = new Cycle(Rate.perSecond(5), Duration.ofDays(1), Cycle.DAY);
    assertThat(ScenarioJson.write(scenario.withTraffic(new Traffic.Varying(curve))).lines())
        .contains(
            "      \"weights\": [",
            "        0.3, 0.2, 0.15, 0.1, 0.1, 0.15, 0.3, 0.6, 0.9, 1.2, 1.4, 1.5, 1.6, 1.5, 1.4,"
                + " 1.4, 1.5, 1.6,",
            "        1.7, 1.8, 1.7, 1.4, 1, 0.6",
            "      ]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
"""
"classes": []|classes: found a list beside "requests", allowed is either of them
"pool": {}, "pools": []|pools: found a list beside "pool", allowed is either of them
"pools": []|pools: found 0, allowed is a whole number from 1 to 16
"pools": [{}, {}]|pools[1].name: found "pool", allowed is a name of its own
"pools": [{}, {"name": "b", "replica": 2}]|pools[1].replica: found an unknown field, allowed is "name", "replicas", "memory", "machines", "model", "balancing", "sharding", "batching", "scaling", "startUp", "network", "failures" or "prices" (did you mean "replicas"?)
"pools": [{"name": "a"}, {"name": "b"}], "prices": {}|prices: found prices beside those of a pool, allowed is prices in each pool only
"pool": {"network": {"byRegion": {"mars": "20m"}}}|pool.network.byRegion: found "mars", allowed is one of everywhere
"pool": {"network": {"byRegion": {"everywhere": 3}}}|pool.network.byRegion.everywhere: found 3, allowed is a duration such as "200ms", "3s", "5m", "2h" or "1d" (units ns, us, ms, s, m, h, d)
"pool": {"network": {"bandwidth": "1GB"}}|pool.network.bandwidth: found "1GB", allowed is a bandwidth such as "100Mbit/s" or "1Gbit/s", or "unlimited"
"pool": {"memory": "4GB", "machines": [{}]}|pool.memory: found a memory beside machines, allowed is either of them, as each machine has its own
"pool": {"machines": [{"speed": 0}]}|pool.machines[0].speed: found 0, allowed is a number from 0.001 to 1000
"pool": {"scaling": {"type": "hpa", "metric": "cpu"}}|pool.scaling.metric: found "cpu", allowed is "utilization", "inFlight", "queue" or "rate"
"pool": {"scaling": {"type": "hpa", "max": 3}}|pool.scaling.metric: found nothing, allowed is "utilization", "inFlight", "queue" or "rate"
"pool": {"scaling": {"type": "hpa", "metric": "queue", "target": 1, "max": 3, "up": {"share": -1}}}|pool.scaling.up.share: found -1, allowed is a number from 0 to 1000
"pool": {"scaling": {"type": "scheduled", "steps": [{"replicas": 1}, {"replicas": 2}]}}|pool.scaling.steps[1].at: found 0s, allowed is a time after the step before
"pool": {"failures": {"faults": [{"kind": "zoneloss", "between": "1h", "lasting": "0s"}]}}|pool.failures.faults[0].kind: found "zoneloss", allowed is "crash", "slowDown", "unable" or "zoneLoss" (did you mean "zoneLoss"?)
"pool": {"sharding": {"sizes": {"type": "equal", "weights": [1]}}}|pool.sharding.sizes.weights: found an unknown field, allowed is "type"
"pool": {"sharding": {"sizes": {"type": "weighted", "weights": [1, 0]}}}|pool.sharding.sizes.weights[1]: found 0, allowed is a number from 0.000001 to 1000000
"pool": {"batching": {"queue": {"late": "drop"}}}|pool.batching.queue.late: found "drop", allowed is "reject" or "delay"
"pool": {"startUp": {"remedies": {"caching": 1}}}|pool.startUp.remedies.caching: found 1, allowed is true or false
"clients": {"retries": {"most": 21}}|clients.retries.most: found 21, allowed is a whole number from 0 to 20
"tiers": [{"limits": [{"requests": 5}]}]|tiers[0].limits[0].window: found nothing, allowed is a duration such as "200ms", "3s", "5m", "2h" or "1d" (units ns, us, ms, s, m, h, d)
"tiers": [{"overLimit": {"type": "demote", "priority": 17}}]|tiers[0].overLimit.priority: found 17, allowed is a whole number from 1 to 16
"routes": [{"pool": "cloud"}]|routes[0].pool: found "cloud", allowed is one of pool
"routes": [{"requestClass": "large", "pool": "pool"}]|routes[0].requestClass: found "large", allowed is one of request
"interventions": [{"at": "1m", "pool": 2, "change": "shards", "value": 2}]|interventions[0].pool: found 2, allowed is a whole number from 1 to 1
"interventions": [{"at": "1m", "change": "slow", "lasting": "1m"}]|interventions[0].factor: found nothing, allowed is a number
"interventions": [{"at": "1m", "change": "loseZone", "zones": 2}]|interventions[0].zones: found an unknown field, allowed is "at", "pool", "change", "zone", "downFor" or "retried" (did you mean "zone"?)
"capacity": {"cores": -1}|capacity.cores: found -1, allowed is a number from 0 to 1000000000
""")
  void aRefusalNamesThePathAsItStandsInTheFile(String fields, String message) {
    assertThat(refusal(file(fields))).hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
"""
{"type": "added", "parts": [{"type": "scaled", "of": {"type": "poisson"}, "factor": 2}]}|traffic.parts[0].of.rate: found nothing, allowed is a rate such as "10/s", "600/m", "5000/h" or "720/d"
{"type": "marked", "of": {"type": "poisson", "rate": "1/s"}, "tier": "bots"}|traffic.tier: found "bots", allowed is one of everybody
{"type": "closedLoop", "clients": 0, "think": {"type": "constant", "mean": "1s"}}|traffic.clients: found 0, allowed is a whole number from 1 to 100,000
{"type": "listed", "arrivals": ["0s"], "users": [0, 1]}|traffic.users: found a list of length 2, allowed is one for each of 1
{"type": "listed", "arrivals": ["0s"], "users": [-1]}|traffic.users[0]: found -1, allowed is a number of 0 or more
{"type": "listed", "arrivals": ["0s"], "classes": {"names": ["request"], "indexes": [1]}}|traffic.classes.indexes[0]: found 1, allowed is an index from 0 to 0
{"type": "listed", "arrivals": ["0s"], "classes": {"names": ["large"], "indexes": [0]}}|traffic.classes: found "large", allowed is one of request
{"type": "listed"}|traffic.arrivals: found nothing, allowed is a list of 1 to 5,000,000 durations
{"type": "listed", "arrivals": []}|traffic.arrivals: found a list of length 0, allowed is a list of 1 to 5,000,000 durations
{"type": "listed", "arrivals": {"count": 2, "packed": "?"}}|traffic.arrivals.packed: found "?", allowed is the packed list of 2 entries that was saved; this one is damaged
{"type": "varying", "curve": {"type": "spikes"}}|traffic.curve.type: found "spikes", allowed is "ramp", "spike", "steps" or "cycle" (did you mean "spike"?)
""")
  void aRefusalInTheTrafficNamesPathAndFoundAndAllowed(String traffic, String message) {
    assertThat(refusal(ScenarioJsonTest.traffic(traffic))).hasMessage(message);
  }

  @Test
  void aRefusalOfTheOnlyClassSaysRequests() {
    var text = file("").replace("\"requests\": {", "\"requests\": {\"tier\": \"vip\", ");
    assertThat(refusal(text))
        .hasMessage("requests.tier: found \"vip\", allowed is one of everybody");
  }

  private static Scaling scaling(String type) throws Exception {
    var text = file("\"pool\": {\"scaling\": {\"type\": " + type + "}}");
    var scenario = ScenarioJson.read(text);
    assertThat(ScenarioJson.read(ScenarioJson.write(scenario))).isEqualTo(scenario);
    return scenario.pool().scaling();
  }

  private static String file(String fields) {
    return """
    {"format": "servescope", "version": 1,
     "traffic": {"type": "poisson", "rate": "10/s"},
     "requests": {"work": {"type": "exponential", "mean": "420ms"}}%s}
    """
        .formatted(fields.isEmpty() ? "" : ", " + fields);
  }

  private static InvalidScenarioException refusal(String text) {
    return catchThrowableOfType(InvalidScenarioException.class, () -> ScenarioJson.read(text));
  }
}
