package dev.servescope.storage.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.RandomScenarios;
import dev.servescope.scenario.load.Samples;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.pool.Prices;
import dev.servescope.scenario.pool.Scaling;
import dev.servescope.scenario.pool.Segmentation;
import dev.servescope.scenario.pool.StartUp;
import dev.servescope.scenario.quantity.Dollars;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class ScenarioJsonTest {
  private static final String MINIMAL =
      """
      {"format": "servescope", "version": 1,
       "traffic": {"type": "poisson", "rate": "10/s"},
       "requests": {"work": {"type": "exponential", "mean": "420ms"}},
       "pool": {}}
      """;

  @Test
  void aScenarioReadBackIsEqualWhateverItsParts() throws Exception {
    var scenarios =
        Stream.concat(RandomScenarios.firstSimple(300), RandomScenarios.firstFull(1000));
    for (var scenario : scenarios.toList()) {
      var text = ScenarioJson.write(scenario);
      assertThat(ScenarioJson.read(text)).as(text).isEqualTo(scenario);
    }
  }

  @Test
  void theSameScenarioGivesTheSameTextInAnyLocale() {
    var before = Locale.getDefault();
    var scenario = RandomScenarios.full(7);
    var text = ScenarioJson.write(scenario);
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(ScenarioJson.write(scenario)).isEqualTo(text).endsWith("}\n");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void theTextIsLaidOutForPeople() throws Exception {
    assertThat(ScenarioJson.write(ScenarioJson.read(MINIMAL)))
        .isEqualTo(
            """
            {
              "format": "servescope",
              "version": 1,
              "name": "Untitled",
              "description": "",
              "seed": 42,
              "traffic": {"type": "poisson", "rate": "10/s"},
              "requests": {"work": {"type": "exponential", "mean": "420ms"}},
              "pool": {
                "replicas": 1,
                "memory": "4GB",
                "balancing": "leastConnections",
                "sharding": {"shards": 1, "split": "0s", "merge": "0s"},
                "batching": {"size": 1, "delay": "0s", "time": {"type": "longestMember"}},
                "scaling": {"type": "fixed"},
                "startUp": {
                  "phases": [
                    {"name": "container", "time": "200ms"},
                    {"name": "runtime", "time": "300ms"},
                    {"name": "model load", "time": "2s", "loadsModel": true}
                  ]
                },
                "prices": {
                  "instance": "$0/h",
                  "request": "$0/request",
                  "batch": "$0/batch",
                  "execution": "$0/GBs"
                }
              },
              "targets": {"latency": "2s", "attainment": 0.95, "availability": 0.999},
              "horizon": "1h",
              "warmUp": "0s",
              "interventions": []
            }
            """);
  }

  @Test
  void whatIsLeftOutHasItsDefault() throws Exception {
    var scenario = ScenarioJson.read(MINIMAL);
    assertThat(scenario.prices()).isEqualTo(Prices.FREE);
    assertThat(scenario.pool().startUp()).isEqualTo(StartUp.TYPICAL);
    assertThat(scenario.horizon()).isEqualTo(new Horizon.Until(Duration.ofHours(1)));
  }

  @Test
  void aPoolOnDemandHasNoWarmReplicaByDefault() throws Exception {
    var scenario = ScenarioJson.read(pool("{\"scaling\": {\"type\": \"onDemand\"}}"));
    assertThat(scenario.pool().replicas()).isZero();
    assertThat(scenario.pool().scaling())
        .isEqualTo(new Scaling.OnDemand(Duration.ofMinutes(10), 1000));
  }

  @Test
  void anOlderFileIsStillRead() throws Exception {
    var scenario =
        ScenarioJson.read(
            """
            {"format": "servescope", "version": 1,
             "traffic": {"type": "listed", "count": 3, "packed": "PACKED"},
             "requests": {"work": {"type": "exponential", "mean": "420ms"}},
             "pool": {"sharding": {"shards": 2, "weights": [3, 1]}},
             "prices": {"instance": "$2.40/h"}}
            """
                .replace("PACKED", PackedSamples.pack(Samples.ofNanos(0, 0, 5))));
    assertThat(scenario.traffic()).isEqualTo(new Traffic.Listed(Samples.ofNanos(0, 0, 5)));
    assertThat(scenario.pool().sharding().sizes())
        .isEqualTo(new Segmentation.Weighted(List.of(3.0, 1.0)));
    assertThat(scenario.prices().perInstanceHour()).isEqualTo(new Dollars(2.4));
    assertThat(ScenarioJson.read(ScenarioJson.write(scenario))).isEqualTo(scenario);
  }

  @Test
  void oneWeightOfAnOlderFileMeansThatAllSegmentsAreAlike() throws Exception {
    var scenario = ScenarioJson.read(pool("{\"sharding\": {\"shards\": 3, \"weights\": [1]}}"));
    assertThat(scenario.pool().sharding().sizes()).isEqualTo(new Segmentation.Equal());
  }

  @Test
  void aListOfRequestsIsDrainedByDefault() throws Exception {
    var text = traffic("{\"type\": \"listed\", \"arrivals\": [\"0s\", \"1.5s\"]}");
    assertThat(ScenarioJson.read(text).horizon()).isEqualTo(new Horizon.Drained());
  }

  @Test
  void aByteOrderMarkIsPassedOver() throws Exception {
    assertThat(ScenarioJson.read('\ufeff' + MINIMAL)).isEqualTo(ScenarioJson.read(MINIMAL));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
"""
{"replica": 3}|pool.replica: found an unknown field, allowed is "name", "replicas", "memory", "machines", "model", "balancing", "sharding", "batching", "scaling", "startUp", "network", "failures" or "prices" (did you mean "replicas"?)
{"replicas": "3"}|pool.replicas: found "3", allowed is a whole number
{"replicas": 3.5}|pool.replicas: found 3.5, allowed is a whole number
{"replicas": 3000000000}|pool.replicas: found 3000000000, allowed is a whole number of at most 9 digits
{"failures": {"probe": {"period": "1ns"}}}|pool.failures.probe.period: found 1ns, allowed is 0s, or a duration from 1ms to 1d
{"scaling": {"type": "scheduled", "steps": [{"at": "0s", "replicas": 1}], "period": "2ns"}}|pool.scaling.period: found 2ns, allowed is 0s, or a duration from 1ms to 3650d
{"replicas": 0}|pool.replicas: found 0, allowed is at least 1, or scaling on demand (onDemand) or by KPA (kpa)
{"replicas": 10001}|pool.replicas: found 10001, allowed is a whole number from 0 to 10,000
{"replicas": null}|pool.replicas: found null, allowed is a whole number
{"balancing": "roundrobin"}|pool.balancing: found "roundrobin", allowed is "centralQueue", "roundRobin", "leastConnections", "weightedRoundRobin", "powerOfTwo", "random" or "noBalancer" (did you mean "roundRobin"?)
{"batching": {"delay": "10"}}|pool.batching.delay: found "10", allowed is a duration such as "200ms", "3s", "5m", "2h" or "1d" (units ns, us, ms, s, m, h, d)
{"batching": {"delay": 10}}|pool.batching.delay: found 10, allowed is a duration such as "200ms", "3s", "5m", "2h" or "1d" (units ns, us, ms, s, m, h, d)
{"batching": {"size": 0}}|pool.batching.size: found 0, allowed is a whole number from 1 to 1,024
{"batching": {"time": {"type": "measured", "timeBySize": {}}}}|pool.batching.time.timeBySize: found an empty table, allowed is at least one batch size
{"batching": {"time": {"type": "measured", "timeBySize": {"x": "5ms"}}}}|pool.batching.time.timeBySize.x: found that size, allowed is a whole number such as "8"
{"batching": {"time": {"type": "measured", "timeBySize": {"8": "5ms", "08": "5ms"}}}}|pool.batching.time.timeBySize.08: found the same size again, allowed is each size once
{"scaling": {"type": "ondemand"}}|pool.scaling.type: found "ondemand", allowed is "fixed", "onDemand", "scheduled", "hpa", "kpa" or "predictive" (did you mean "onDemand"?)
{"scaling": {"keepAlive": "1m"}}|pool.scaling.type: found nothing, allowed is "fixed", "onDemand", "scheduled", "hpa", "kpa" or "predictive"
{"scaling": {"type": "fixed", "limit": 3}}|pool.scaling.limit: found an unknown field, allowed is "type"
{"scaling": "fixed"}|pool.scaling: found "fixed", allowed is an object with a "type" of "fixed", "onDemand", "scheduled", "hpa", "kpa" or "predictive"
{"sharding": {"weights": [1, 0]}}|pool.sharding.weights[1]: found 0, allowed is a number from 0.000001 to 1000000
{"startUp": {"phases": [{"name": "x", "time": "2d"}]}}|pool.startUp.phases[0].time: found 2d, allowed is a duration from 0s to 1d
{"startUp": {"phases": [{"name": "x"}]}}|pool.startUp.phases[0].time: found nothing, allowed is a duration such as "200ms", "3s", "5m", "2h" or "1d" (units ns, us, ms, s, m, h, d)
{"memory": []}|pool.memory: found a list, allowed is an amount such as "512MB" or "4GB" (units B, kB, MB, GB, TB)
[]|pool: found a list, allowed is an object with "name", "replicas", "memory", "machines", "model", "balancing", "sharding", "batching", "scaling", "startUp", "network", "failures" or "prices"
""")
  void aRefusalInThePoolNamesPathAndFoundAndAllowed(String pool, String message) {
    assertThat(refusal(pool(pool))).hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
"""
"seed": 1.5|seed: found 1.5, allowed is a whole number from -9,223,372,036,854,775,808 to 9,223,372,036,854,775,807
"name": ""|name: found 0 characters, allowed is 1 to 80 characters
"name": "a\\u001b[2J"|name: found "a�[2J", allowed is a name without control characters
"name": 3|name: found 3, allowed is a text of 1 to 80 characters
"horizon": "drained"|horizon: found drained, allowed is a length or a number of requests, as this traffic never ends
"horizon": {"requests": 0}|horizon.requests: found 0, allowed is a whole number from 1 to 1,000,000,000
"prices": {"request": "$1/h"}|prices.request: found "$1/h", allowed is a price such as "$2.40/request"
"prices": {"request": "-1"}|prices.request: found "-1", allowed is a price from $0 to $1000000
"targets": {"attainment": 95}|targets.attainment: found 95, allowed is a number from 0 to 1
"targets": {"attainment": 1e999}|targets.attainment: found a number beyond 1e308, allowed is a number from 0 to 1
"interventions": [{"at": "1m", "change": "replica", "value": 2}]|interventions[0].change: found "replica", allowed is "rate", "replicas", "batchSize", "batchDelay", "shards", "coldStart", "prices", "kill", "slow", "disable", "drain" or "loseZone" (did you mean "replicas"?)
"interventions": [{"at": "1m", "change": "batchSize", "value": 0}]|interventions[0].value: found 0, allowed is a whole number from 1 to 1,024
"interventions": [{"at": "9m", "change": "replicas", "value": 0}, {"at": "1m", "change": "kill"}]|interventions[0]: found 0 replicas, allowed is at least 1 replica, or scaling on demand (onDemand) or by KPA (kpa)
"interventions": [{"at": "-1m", "change": "kill"}]|interventions[0].at: found -1m, allowed is a duration from 0s to 3650d
""")
  void aRefusalElsewhereNamesPathAndFoundAndAllowed(String field, String message) {
    assertThat(refusal(MINIMAL.replaceFirst("\"version\": 1", "\"version\": 1, " + quote(field))))
        .hasMessage(message);
  }

  @Test
  void aLaterVersionIsRefusedBeforeItsUnknownFields() {
    var later = MINIMAL.replace("\"version\": 1", "\"version\": 2, \"zones\": []");
    assertThat(refusal(later))
        .hasMessage(
            "version: found 2, allowed is at most 1; a newer ServeScope wrote this file and is"
                + " needed to open it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "null", "\"1\"", "1.5"})
  void aVersionThatIsNoneIsRefusedWithThoseThereAre(String version) {
    assertThat(refusal(MINIMAL.replace("\"version\": 1", "\"version\": " + version)))
        .hasMessage("version: found " + version + ", allowed is 1");
  }

  @Test
  void aFileOfAnotherFormatIsRefused() {
    assertThat(refusal("{\"name\": \"x\"}"))
        .hasMessage("format: found nothing, allowed is \"servescope\"");
    assertThat(refusal("[]").path()).isEqualTo("format");
  }

  @Test
  void trafficCannotBeLeftOut() {
    assertThat(refusal("{\"format\": \"servescope\", \"version\": 1}"))
        .hasMessageStartingWith(
            "traffic: found nothing, allowed is an object with a \"type\" of \"poisson\", ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"format\": \"servescope\",\n \"version\" 1}",
        "{\"format\": \"servescope\",\n \"format\": \"servescope\"}",
        "{\"format\": \"servescope\",\n \"version\": 1",
        "{\"format\": \"servescope\"}\n{}",
        "{\"format\": \"servescope\",\n \"version\": NaN}"
      })
  void aTextThatIsNoJsonIsRefusedByLineAndColumn(String text) {
    var refusal = refusal(text);
    assertThat(refusal.line()).isEqualTo(2);
    assertThat(refusal.column()).isPositive();
    assertThat(refusal).hasMessageStartingWith("Line 2, column ").message().hasLineCount(1);
    assertThat(refusal.getMessage()).doesNotContain("Parser", "Feature", "Source", "java.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\": tru}",
        "{'a': 1}",
        "[1 2]",
        "[1,]",
        "[}",
        "// x\n{}",
        "{\"a\": \"x",
        "\0",
        "{\"a\": +1}"
      })
  void theMessageOfABrokenTextIsOneLineWithoutInternals(String text) {
    assertThat(refusal(text).getMessage())
        .hasLineCount(1)
        .startsWith("Line 1, column ")
        .doesNotContain("Parser", "Feature", "Source", "UNKNOWN", "VALUE_", "tools.", "parser");
  }

  @Test
  void aTextBeyondTheBoundsIsRefused() {
    var larger = "The text is larger than any scenario: ";
    assertThat(refusal("[".repeat(100_000)))
        .hasMessage("Line 1, column 202: " + larger + "its levels are more than 200");
    assertThat(refusal("[" + "0,".repeat(2_100_000) + "0]"))
        .hasMessageEndingWith(larger + "its parts are more than 2,000,000");
    assertThat(refusal("[\n" + "9".repeat(5000) + "]"))
        .hasMessageStartingWith("Line 2, column ")
        .hasMessageEndingWith(larger + "the digits of a number are more than 100");
  }

  @Test
  void aListLongerThanAnyIsRefusedBeforeItIsRead() {
    var change = "{\"at\": \"1m\", \"change\": \"nothing that is known\"}";
    var list = (change + ",").repeat(20_000) + change;
    assertThat(
            refusal(
                MINIMAL.replaceFirst(
                    "\"version\": 1", quote("\"version\": 1, \"interventions\": [" + list + "]"))))
        .hasMessage("interventions: found a list of 20,001, allowed is a list of at most 10,000");
  }

  @Test
  void anEmptyTextIsSaidToBeEmpty() {
    assertThat(refusal("")).hasMessage("There is nothing in it.");
    assertThat(refusal(" \n")).hasMessage("There is nothing in it.");
  }

  static String pool(String pool) {
    return MINIMAL.replace("\"pool\": {}", "\"pool\": " + pool);
  }

  static String traffic(String traffic) {
    return MINIMAL.replace("{\"type\": \"poisson\", \"rate\": \"10/s\"}", traffic);
  }

  static InvalidScenarioException refusal(String text) {
    return catchThrowableOfType(InvalidScenarioException.class, () -> ScenarioJson.read(text));
  }

  private static String quote(String replacement) {
    return java.util.regex.Matcher.quoteReplacement(replacement);
  }
}
