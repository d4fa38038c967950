package dev.servescope.ui.export;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of files that every system takes. */
public final class FileNames {
  private static final int LONGEST = 60;
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern ENDS = Pattern.compile("^-+|-+$");

  /** Names that Windows keeps for devices. */
  private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|(com|lpt)\\p{N}");

  private FileNames() {}

  /** A name of letters and digits, with a dash for anything else: {@code conference-spike}. */
  public static String safe(String name) {
    var letters = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    var dashed = OTHER.matcher(letters).replaceAll("-");
    int end =
        dashed.offsetByCodePoints(0, Math.min(LONGEST, dashed.codePointCount(0, dashed.length())));
    var cut = ENDS.matcher(dashed.substring(0, end)).replaceAll("");
    if (cut.isEmpty()) {
      return "scenario";
    }
    return DEVICE.matcher(cut).matches() ? cut + "-" : cut;
  }

  /** The name of a sheet's file without its ending: {@code conference-spike_latency}. */
  public static String of(Album album, Sheet sheet) {
    return safe(album.name()) + "_" + sheet.key();
  }
}
