package org.synoptic;

import java.util.Locale;
import java.util.stream.Stream;

/** Whether a window can be opened. */
final class Display {

  private Display() {}

  /** Whether there is a display, as far as that can be told before the toolkit starts. */
  static boolean present() {
    boolean windows =
        System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    boolean mac = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");
    boolean headless = "Headless".equalsIgnoreCase(System.getProperty("glass.platform", ""));
    return windows
        || mac
        || headless
        || Stream.of("DISPLAY", "WAYLAND_DISPLAY").anyMatch(Display::isSet);
  }

  private static boolean isSet(String variable) {
    String value = System.getenv(variable);
    return value != null && !value.isBlank();
  }
}
