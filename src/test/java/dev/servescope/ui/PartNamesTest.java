package dev.servescope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.app.StarterScenarios;
import dev.servescope.scenario.Scenario;
import dev.servescope.study.compare.ScenarioWords;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whatever can differ between two scenarios has a name in German. */
class PartNamesTest extends InGerman {
  @Test
  void everyPartAndEveryKindOfOneHasAName() {
    var names = new Names();
    names.collect(Scenario.class);
    assertThat(names.found).hasSizeGreaterThan(150).allMatch(Sentences::namesPart);
  }

  @Test
  void theWayToAPartIsNamedStepByStep() {
    assertThat(Sentences.of("clients retries back off 1s → 2s"))
        .isEqualTo("Clients Wiederholungen Pause 1s → 2s");
    assertThat(Sentences.of("scaling fixed → on demand (idle for 10 min, at most 1,000)"))
        .isEqualTo("Skalierung fest → auf Abruf (Haltezeit 10 min, höchstens 1,000)");
    assertThat(Sentences.of("scaling fixed → KPA (in flight each 1.2, aims at 70 %, at most 40)"))
        .isEqualTo(
            "Skalierung fest → KPA (in Arbeit je Server 1.2, angestrebt 70 %, höchstens 40)");
    assertThat(Sentences.of("scaling HPA (looks at in flight, target 3, at most 8) → fixed"))
        .isEqualTo("Skalierung HPA (beobachtet in Arbeit, Ziel 3, höchstens 8) → fest");
    assertThat(Sentences.of("faults 2 between none → 1h"))
        .isEqualTo("Störungen 2 Abstand keine → 1h");
    assertThat(Sentences.of("classes 1 (A) → 2 (A, B)")).isEqualTo("Klassen 1 (A) → 2 (A, B)");
  }

  @Test
  void whatDiffersBetweenTheStartersIsNamedInGerman() {
    var starters = StarterScenarios.all();
    var differences =
        starters.stream()
            .flatMap(
                one ->
                    starters.stream()
                        .flatMap(other -> ScenarioWords.differences(one, other).stream()))
            .distinct()
            .toList();
    assertThat(differences).hasSizeGreaterThan(50).allMatch(Sentences::knows);
  }

  /** The names of records' components, of the records that one of several may be, and of words. */
  private static final class Names {
    private final Set<String> found = new TreeSet<>();
    private final Set<Class<?>> seen = new HashSet<>();

    void collect(Type type) {
      switch (type) {
        case ParameterizedType several -> {
          collect(several.getRawType());
          Arrays.stream(several.getActualTypeArguments()).forEach(this::collect);
        }
        case WildcardType any -> Arrays.stream(any.getUpperBounds()).forEach(this::collect);
        case Class<?> one when one.getName().startsWith("dev.servescope.") && seen.add(one) ->
            parts(one);
        default -> {}
      }
    }

    private void parts(Class<?> type) {
      if (type.isEnum()) {
        Arrays.stream(type.getEnumConstants())
            .map(word -> ((Enum<?>) word).name().toLowerCase(Locale.ROOT).replace('_', ' '))
            .map(word -> word.equals("power of two") ? "power of two choices" : word)
            .forEach(found::add);
      }
      if (type.isSealed()) {
        for (var kind : type.getPermittedSubclasses()) {
          collect(kind);
          if (kind.isRecord()) {
            found.add(spaced(kind.getSimpleName()));
          }
        }
      }
      if (type.isRecord()) {
        Arrays.stream(type.getRecordComponents()).forEach(this::part);
      }
    }

    private void part(RecordComponent part) {
      found.add(spaced(part.getName()));
      collect(part.getGenericType());
    }

    private static String spaced(String name) {
      return String.join(" ", name.split("(?<=\\p{Lower})(?=\\p{Upper})|(?=\\p{Upper}\\p{Lower})"))
          .strip()
          .toLowerCase(Locale.ROOT);
    }
  }
}
