package org.synoptic;

import java.lang.reflect.InvocationTargetException;

/**
 * The first class that runs. It is compiled for Java 17 and touches nothing newer, so that on an
 * old Java the program can say what it needs instead of failing to load.
 */
public final class Launcher {

  private static final int NEEDED = 25;

  private Launcher() {}

  /**
   * Starts the program, or explains that this Java is too old and exits with 2.
   *
   * @param args the command line, handed on unchanged
   */
  public static void main(String[] args) throws ReflectiveOperationException {
    int found = Runtime.version().feature();
    if (found < NEEDED) {
      System.err.printf("Synoptic needs Java %d or later; this is Java %d.%n", NEEDED, found);
      System.exit(2);
    }
    try {
      Class.forName("org.synoptic.Main")
          .getMethod("main", String[].class)
          .invoke(null, (Object) args);
    } catch (InvocationTargetException failure) {
      if (failure.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw failure;
    }
  }
}
