package dev.servescope.storage.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.servescope.scenario.load.Columns.Labels;
import dev.servescope.scenario.load.Demand;
import dev.servescope.scenario.load.RequestClass;
import dev.servescope.scenario.load.Samples;
import dev.servescope.scenario.load.Tier;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.quantity.Bytes;
import dev.servescope.scenario.quantity.Rate;
import dev.servescope.scenario.trace.ImportedTrace;
import dev.servescope.scenario.trace.SkippedRow;
import dev.servescope.scenario.trace.TokenCost;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What traces know beside arrivals, and what becomes of it in a scenario. */
class TraceColumnsTest {
  private static final Work TEN = new Work.Constant(Duration.ofMillis(10));
  private static final Demand BEFORE =
      Demand.of(new Traffic.Poisson(Rate.perSecond(1)), TEN)
          .withTiers(List.of(Tier.EVERYBODY.withName("paid").withPriority(2).withUsers(7)));
  private static final String PLAIN =
      """
      arrival,work,size,class,tier,user
      2,20ms,4MB,large,paid,anna
      1,10ms,1000,small,free,bert
      4,40ms,0,large,free,anna
      3,30ms,2kB,large,free,carl
      """;

  @TempDir private Path folder;

  @Test
  void aPlainTraceMayKnowSizeAndClassAndTierAndUser() throws IOException {
    var trace = read(PLAIN);
    var columns = trace.traffic().columns();
    assertThat(trace.traffic().arrivals()).isEqualTo(Samples.ofMillis(0, 1000, 2000, 3000));
    assertThat(columns.payloads()).isEqualTo(Samples.ofNanos(1000, 4_000_000, 2000, 0));
    assertThat(names(columns.classes())).containsExactly("small", "large", "large", "large");
    assertThat(names(columns.tiers())).containsExactly("free", "paid", "free", "free");
    // Anna is the first user of the file, Bert the second, Carl the third.
    assertThat(columns.users()).isEqualTo(Samples.ofNanos(1, 0, 2, 0));
    assertThat(trace.ignoredColumns()).isEmpty();
  }

  @Test
  void classesGetTheWorkOfTheirOwnRowsInTheOrderOfTheirArrivals() throws IOException {
    var demand = read(PLAIN).over(BEFORE);
    assertThat(demand.classes())
        .extracting(RequestClass::name, RequestClass::share, RequestClass::work)
        .containsExactly(
            tuple("large", 0.75, new Work.Listed(Samples.ofMillis(20, 30, 40))),
            tuple("small", 0.25, new Work.Listed(Samples.ofMillis(10))));
  }

  @Test
  void aTierThatTheScenarioKnowsKeepsItsPriorityAndGetsItsShareAndUsers() throws IOException {
    // Paid requests come from Anna alone, free ones from Bert, Anna and Carl.
    assertThat(read(PLAIN).over(BEFORE).tiers())
        .containsExactly(
            Tier.EVERYBODY.withName("paid").withPriority(2).withShare(0.25).withUsers(1),
            Tier.EVERYBODY.withName("free").withShare(0.75).withUsers(3));
  }

  @Test
  void aTraceWithoutNamesKeepsTheClassesAndTakesTheirWorkIfItKnowsNone() throws IOException {
    var two =
        BEFORE.withClasses(
            List.of(
                RequestClass.of(TEN).withName("a").withPayload(new Bytes(5)),
                RequestClass.of(TEN).withName("b")));
    assertThat(read("arrival\n1\n2\n").over(two).classes()).isEqualTo(two.classes());
    assertThat(read("arrival,work\n1,5ms\n2,6ms\n").over(two).classes())
        .containsExactly(
            two.classes().getFirst().withWork(new Work.Listed(Samples.ofMillis(5, 6))));
  }

  @Test
  void aClassOfATierThatTheTraceDoesNotNameLosesIt() throws IOException {
    var vip = RequestClass.of(TEN).withName("large").withTier("paid");
    var before = BEFORE.withClasses(List.of(vip));
    var demand = read("arrival,class,tier\n1,large,free\n").over(before);
    assertThat(demand.classes()).containsExactly(vip.withTier(""));
  }

  @Test
  void moreClassesThanAreAllowedAreCountedTogetherFromTheRarest() throws IOException {
    // Class c0 occurs twice; of c1 to c39 the first thirty keep their names: 1 + 30 + "other".
    var rows = IntStream.range(0, 40).mapToObj(i -> i + ",c" + i).collect(Collectors.joining("\n"));
    var labels = read("arrival,class\n" + rows + "\n40,c0\n").traffic().columns().classes();
    assertThat(Objects.requireNonNull(labels).names())
        .hasSize(Demand.MAX_KINDS)
        .startsWith("c0", "c1")
        .endsWith("c30", "other");
    assertThat(names(labels).subList(30, 41))
        .containsExactly(
            "c30", "other", "other", "other", "other", "other", "other", "other", "other", "other",
            "c0");
  }

  @Test
  void burstGptHasAClassForEachModel() throws IOException {
    var text =
        """
        Timestamp,Model,Request tokens,Response tokens,Total tokens,Log Type
        5,ChatGPT,472,18,490,Conversation log
        45,GPT-4,1087,230,1317,API log
        118,ChatGPT,100,0,100,Conversation log
        """;
    var trace = TraceReader.read(file(text), new TokenCost(1, 10));
    assertThat(trace.kind()).isEqualTo("BurstGPT trace with token counts");
    assertThat(trace.traffic().arrivals()).isEqualTo(Samples.ofMillis(0, 40_000, 113_000));
    assertThat(names(trace.traffic().columns().classes()))
        .containsExactly("ChatGPT", "GPT-4", "ChatGPT");
    // 472 x 1 + 18 x 10 = 652 ms, 1087 + 2300 = 3387 ms, 100 ms.
    assertThat(trace.work()).contains(new Work.Listed(Samples.ofMillis(652, 3387, 100)));
    assertThat(trace.ignoredColumns()).containsExactly("Total tokens", "Log Type");
  }

  @Test
  void theThirdBurstGptHasSessionsAsUsers() throws IOException {
    var trace =
        read(
            """
            Timestamp,Session ID,Elapsed time,Model,Request tokens,Response tokens,Total tokens,Log Type
            0,s1,3.2,ChatGPT,1,1,2,Conversation log
            1,s2,0.5,ChatGPT,1,1,2,Conversation log
            2,s1,0.5,ChatGPT,1,x,2,Conversation log
            3,s1,0.5,ChatGPT,1,1,2,Conversation log
            """);
    assertThat(trace.traffic().columns().users()).isEqualTo(Samples.ofNanos(0, 1, 0));
    assertThat(trace.ignoredColumns()).containsExactly("Elapsed time", "Total tokens", "Log Type");
    assertThat(trace.skipped())
        .containsExactly(new SkippedRow(4, "the response tokens \"x\" is no number of tokens"));
  }

  @Test
  void countsByTheMinuteAreSpreadInsideTheirMinute() throws IOException {
    var trace =
        read(
            """
            HashOwner,HashApp,HashFunction,Trigger,1,2,3
            o,a,f,http,0,2,1
            o,a,g,timer,0,0,1000
            o,a,h,http,0,x,1
            o,a,i,http,0,-1,1
            """);
    assertThat(trace.traffic().arrivals().size()).isEqualTo(1003);
    assertThat(trace.rows()).isEqualTo(4);
    assertThat(trace.skipped())
        .containsExactly(
            new SkippedRow(4, "the 2 \"x\" is no number of invocations"),
            new SkippedRow(5, "the 2 \"-1\" is no number of invocations"));
    assertThat(trace.kind()).isEqualTo("function invocations by the minute");
    assertThat(trace.reordered()).isFalse();
    assertThat(trace.ignoredColumns()).containsExactly("HashOwner", "HashApp");
    var demand = trace.over(BEFORE);
    assertThat(demand.classes()).extracting(RequestClass::name).containsExactly("http", "timer");
    assertThat(demand.classes()).extracting(RequestClass::work).containsOnly(TEN);
  }

  @Test
  void theInvocationsOfAMinuteAreUniformAndAlwaysTheSame() throws IOException {
    var text = "HashOwner,HashApp,HashFunction,Trigger,1,2\no,a,f,http,1,10000\n";
    var arrivals = read(text).traffic().arrivals();
    assertThat(read(text).traffic().arrivals()).isEqualTo(arrivals);
    // Every sixth of the second minute has 1,667 of 10,000, give or take four standard deviations
    // of 37; the first minute's arrival at u shifts all to 60 s - u.
    long start = arrivals.nanos(1);
    for (int part = 0; part < 6; part++) {
      long from = start + part * 10_000_000_000L;
      long within =
          arrivals.stream().filter(at -> at >= from && at < from + 10_000_000_000L).count();
      assertThat(within).isBetween(1667L - 150, 1667L + 150);
    }
    assertThat(arrivals.nanos(10_000) - start).isLessThan(60_000_000_000L);
  }

  @Test
  void functionsThatAreNeverInvokedAreRefusedInASentence() {
    assertThatThrownBy(() -> read("HashFunction,Trigger,1\nf,http,0\n"))
        .hasMessage("Could not open trace.csv: none of its rows has a request.");
  }

  @Test
  void moreInvocationsThanASampleHoldsAreRefused() {
    assertThatThrownBy(() -> read("HashFunction,Trigger,1,2\nf,http,5000000,1\n"))
        .hasMessageContaining("it has more than 5,000,000 requests");
  }

  @Test
  void damagedColumnsAreNamedByTheirRow() throws IOException {
    var trace =
        read(
            """
            arrival,size,class,user
            1,10,a,u
            2,-5,a,u
            3,10 parsecs,a,u
            4,10,,u
            5,99999999999999999999,a,u
            """);
    assertThat(trace.skipped())
        .containsExactly(
            new SkippedRow(3, "the size \"-5\" is no number of bytes"),
            new SkippedRow(4, "the size \"10 parsecs\" is no number of bytes"),
            new SkippedRow(5, "the class is empty"),
            new SkippedRow(6, "the size \"99999999999999999999\" is no number of bytes"));
  }

  @Test
  void aLongNameIsCut() throws IOException {
    var labels = read("arrival,class\n1," + "x".repeat(39) + "😀y\n").traffic().columns();
    assertThat(names(labels.classes())).containsExactly("x".repeat(39));
  }

  private static List<String> names(@Nullable Labels labels) {
    var known = Objects.requireNonNull(labels);
    return IntStream.range(0, known.indexes().size()).mapToObj(known::name).toList();
  }

  private ImportedTrace read(String text) throws IOException {
    return TraceReader.read(file(text), TokenCost.EXAMPLE);
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("trace.csv"), text, StandardCharsets.UTF_8);
  }
}
