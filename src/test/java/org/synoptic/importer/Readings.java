package org.synoptic.importer;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import org.synoptic.model.Document;
import org.synoptic.model.Problem;

/** Shortcuts for tests that read. */
public final class Readings {

  private Readings() {}

  public static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  public static Document document(Reading reading) {
    return assertInstanceOf(Reading.Read.class, reading, reading::toString).document();
  }

  public static Problem problem(Reading reading) {
    return assertInstanceOf(Reading.Unreadable.class, reading, reading::toString).problem();
  }
}
