package org.synoptic.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ContentIdTest {

  @Test
  void partsAreToldApart() {
    assertNotEquals(ContentId.of("ab", "c"), ContentId.of("a", "bc"));
    assertNotEquals(ContentId.of("a"), ContentId.of("a", ""));
    assertEquals(16, ContentId.of("a").length());
    assertEquals(ContentId.of("a", "b"), ContentId.of("a", "b"));
  }

  @Test
  void sha256IsTheStandardOne() {
    // The digest of "abc" from FIPS 180-4, appendix B.1.
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        ContentId.sha256("abc".getBytes(StandardCharsets.UTF_8)));
  }
}
