package org.synoptic.ui;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.synoptic.model.Capture;
import org.synoptic.model.Version;

/** What the documents of a library in memory were taken from. */
final class SampleCaptures {

  private SampleCaptures() {}

  static List<Capture> captures(String document) {
    return List.of(
        new Capture(
            "0123456789abcdef".repeat(4),
            "/reports/" + document + ".html",
            Instant.parse("2031-04-04T08:00:00Z"),
            "text/html",
            2048));
  }

  static byte[] original(String sha256) {
    return "<p>The toll is 12 crowns.</p>\n<script>alert(1)</script>\n"
        .getBytes(StandardCharsets.UTF_8);
  }

  static List<Version> versions(String document) {
    Version first = new Version(document, Version.Cause.FIRST, Instant.EPOCH);
    return document.equals(SampleTexts.COURIER.id())
        ? List.of(
            new Version(SampleTexts.HARBOUR.id(), Version.Cause.FIRST, Instant.EPOCH),
            new Version(document, Version.Cause.ADDRESS, Instant.parse("2031-04-06T10:00:00Z")))
        : List.of(first);
  }
}
