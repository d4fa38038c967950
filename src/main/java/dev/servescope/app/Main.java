package dev.servescope.app;

/** Starts ServeScope. */
public final class Main {
  private Main() {}

  static void main(String[] args) {
    System.out.println(javafx.application.Platform.class.getModule());
  }
}
