package dev.servescope.ui.shell;

import dev.servescope.ui.Messages;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/**
 * Makes room in the tool bar of a narrow window: it gives up one thing after the other, the least
 * missed first, until what is left has room. Whether words have room depends on the language, the
 * type and what the bar shows just now, so it is measured, before each drawing for which something
 * has changed.
 *
 * @param bar what is to have room
 * @param modes lose their gaps, and at last share one button
 * @param unsaved loses its words
 * @param compare loses its words first
 * @param pin loses its words
 * @param export loses its words
 */
record BarRoom(
    HBox bar, ModeSwitch modes, Label unsaved, Button compare, Button pin, Button export) {
  private static final int COMPARE = 1;
  private static final int UNSAVED = 2;
  private static final int WORDS = 3;
  private static final int GAPS = 4;
  private static final int MODES = 5;

  /** Below these widths words would have room, but nothing else. */
  private static final double NARROW = 1040;

  private static final double ROOMY = 1180;
  private static final double ROOMIER = 1400;

  /** Makes room whenever it is needed. */
  void keep() {
    var fitting = new Fitting(this);
    bar.sceneProperty()
        .subscribe(
            (before, now) -> {
              if (before != null) {
                before.removePreLayoutPulseListener(fitting);
              }
              if (now != null) {
                now.addPreLayoutPulseListener(fitting);
              }
            });
  }

  /** Makes room in a width in pixels. */
  void fit(double width) {
    int given = 0;
    give(given, width);
    while (least() > width && given < MODES) {
      given++;
      give(given, width);
    }
  }

  private double least() {
    bar.applyCss();
    return bar.minWidth(-1);
  }

  private void give(int given, double width) {
    words(compare, width >= ROOMIER && given < COMPARE);
    words(pin, width >= ROOMY && given < WORDS);
    words(export, width >= ROOMY && given < WORDS);
    unsaved.setText(Messages.of(given < UNSAVED ? "bar.unsaved" : "bar.unsaved.brief"));
    modes.tighten(width < NARROW || given >= GAPS);
    modes.fold(given >= MODES);
  }

  /** A tool that loses its words keeps its picture. */
  private static void words(Button tool, boolean shown) {
    tool.setContentDisplay(shown ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
  }

  /** Fits again when the width or what wants it is another than at the last time. */
  private static final class Fitting implements Runnable {
    private final BarRoom room;
    private double width = -1;
    private double least = -1;

    Fitting(BarRoom room) {
      this.room = room;
    }

    @Override
    public void run() {
      Scene scene = room.bar().getScene();
      if (scene.getWidth() != width || room.bar().minWidth(-1) != least) {
        width = scene.getWidth();
        room.fit(width);
        least = room.least();
      }
    }
  }
}
