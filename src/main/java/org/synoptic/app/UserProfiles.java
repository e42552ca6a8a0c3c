package org.synoptic.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.synoptic.importer.exports.Profile;
import org.synoptic.importer.exports.Profiles;
import org.synoptic.importer.kit.UnreadableException;
import org.synoptic.model.Problem;

/**
 * The profiles of newspaper databases that a user has put into the folder {@code profiles} of a
 * library.
 *
 * @param profiles those that could be read, by the names of their files
 * @param problems what is wrong with the others
 */
record UserProfiles(List<Profile> profiles, List<Problem> problems) {

  /** No profile is longer, in bytes. */
  private static final long LARGEST = 1 << 20;

  UserProfiles {
    profiles = List.copyOf(profiles);
    problems = List.copyOf(problems);
  }

  /** Reads the profiles of a library. */
  static UserProfiles of(Path library) {
    Path folder = library.resolve("profiles");
    List<Profile> profiles = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file :
            files.filter(one -> one.toString().endsWith(".profile")).sorted().toList()) {
          read(file, profiles, problems);
        }
      } catch (IOException unreadable) {
        problems.add(new Problem("bad-profile", folder + " cannot be read."));
      }
    }
    return new UserProfiles(profiles, problems);
  }

  private static void read(Path file, List<Profile> profiles, List<Problem> problems) {
    String name = String.valueOf(file.getFileName());
    try {
      if (Files.size(file) > LARGEST) {
        problems.add(new Problem("bad-profile", name + " is too large for a profile."));
        return;
      }
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      profiles.add(Profiles.read(name, text));
    } catch (UnreadableException bad) {
      problems.add(bad.problem());
    } catch (IOException unreadable) {
      problems.add(new Problem("bad-profile", name + " cannot be read."));
    }
  }
}
