package org.synoptic.importer.exports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.synoptic.importer.kit.UnreadableException;

/** The profiles that come with the program, and those that users write. */
public final class Profiles {

  private static final List<String> NAMES =
      List.of(
          "factiva-words", "factiva-codes", "nexis-text", "nexis-uni", "mediargus", "apa-defacto");
  private static final List<Profile> BUNDLED = bundledProfiles();

  private Profiles() {}

  /** The profiles that come with the program. */
  public static List<Profile> bundled() {
    return BUNDLED;
  }

  /**
   * Reads a profile that a user wrote.
   *
   * @param name the name of its file, for the message
   * @param text what stands in it
   * @throws UnreadableException {@code bad-profile}, naming the line and what is wrong with it
   */
  public static Profile read(String name, String text) throws UnreadableException {
    return ProfileReader.read(name, text);
  }

  private static List<Profile> bundledProfiles() {
    List<Profile> profiles = new ArrayList<>();
    for (String name : NAMES) {
      String file = name + ".profile";
      try (InputStream in = Profiles.class.getResourceAsStream(file)) {
        if (in == null) {
          throw new IllegalStateException("There is no " + file);
        }
        profiles.add(read(file, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
      } catch (IOException | UnreadableException broken) {
        throw new UncheckedIOException(new IOException(file, broken));
      }
    }
    return List.copyOf(profiles);
  }
}
