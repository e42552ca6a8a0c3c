package org.synoptic.importer.exports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.synoptic.importer.kit.UnreadableException;

/** Reads the text of a profile: {@code key = value}, or the key and its phrases below, indented. */
final class ProfileReader {

  private static final int LARGEST = 200_000;
  private static final Set<String> SETTINGS = Set.of("name", "about", "language", "pages");
  private static final Set<String> PHRASES =
      Set.of("begins", "ends", "furniture", "announces", "contents", "contents next", "untitled");

  private final String file;
  private final Map<String, List<Phrase>> phrases = new LinkedHashMap<>();
  private final Map<String, String> settings = new HashMap<>();
  private final List<Label> labels = new ArrayList<>();
  private final List<List<Slot>> heads = new ArrayList<>();
  private final Set<String> textEnds = new HashSet<>();

  private ProfileReader(String file) {
    this.file = file;
  }

  /**
   * Reads a profile.
   *
   * @param file its name, for what there is to say about it
   * @throws UnreadableException {@code bad-profile}, with the line and what to do
   */
  static Profile read(String file, String text) throws UnreadableException {
    ProfileReader reader = new ProfileReader(file);
    if (text.length() > LARGEST) {
      throw reader.bad(1, "it is larger than a profile can be");
    }
    String key = "";
    int keys = 0;
    int number = 0;
    for (String raw : text.split("\\R", -1)) {
      number++;
      String line = Spaces.plain(raw);
      if (line.isBlank() || line.strip().startsWith("#")) {
        continue;
      }
      boolean below = Character.isWhitespace(line.charAt(0));
      int equals = line.indexOf('=');
      if (!below && equals < 0) {
        throw reader.bad(number, "a line is a key, an equals sign and a value");
      }
      key = below ? key : Spaces.single(line.substring(0, equals)).toLowerCase(Locale.ROOT);
      String value = (below ? line : line.substring(equals + 1)).strip();
      if (key.isEmpty() || (below && keys == 0)) {
        throw reader.bad(number, "a line that is set in belongs to a key above it");
      }
      keys++;
      reader.add(key, value, number);
    }
    return reader.profile();
  }

  private void add(String key, String value, int number) throws UnreadableException {
    try {
      if (value.isEmpty()) {
        phrases.computeIfAbsent(key, k -> new ArrayList<>());
      } else if (SETTINGS.contains(key)) {
        settings.merge(key, value, (above, below) -> above + " " + below);
      } else if (key.equals("head")) {
        heads.add(head(value));
      } else if (key.equals("text ends at")) {
        textEnds.add(value);
      } else if (key.startsWith("label ")) {
        Label.Field field = field(key.substring(6).strip());
        labels.add(new Label(Spaces.single(value), field));
      } else if (PHRASES.contains(key) || key.startsWith("line ")) {
        phrases.computeIfAbsent(key, k -> new ArrayList<>()).add(Phrase.of(value));
      } else {
        throw new IllegalArgumentException("there is no key " + key);
      }
    } catch (IllegalArgumentException wrong) {
      throw bad(number, Optional.ofNullable(wrong.getMessage()).orElse("it cannot be read"));
    }
  }

  private static List<Slot> head(String value) {
    List<Slot> head = new ArrayList<>();
    for (String slot : value.strip().split("\\s+", -1)) {
      head.add(Slot.of(slot));
    }
    if (head.size() > 20) {
      throw new IllegalArgumentException("a head has at most 20 places");
    }
    return head;
  }

  private static Label.Field field(String name) {
    try {
      return Label.Field.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new IllegalArgumentException("there is no field " + name, unknown);
    }
  }

  private Profile profile() throws UnreadableException {
    String name = settings.getOrDefault("name", "");
    if (name.isEmpty()) {
      throw bad(1, "it needs a name");
    }
    for (List<Slot> head : heads) {
      for (Slot slot : head) {
        boolean known =
            slot.free()
                || Slot.TYPED.contains(slot.name())
                || phrases.containsKey("line " + slot.name());
        if (!known) {
          throw bad(1, "the head names " + slot.name() + ", and no 'line' says how it reads");
        }
      }
    }
    boolean cut = "cut".equals(settings.get("pages"));
    if (phrases.getOrDefault("begins", List.of()).isEmpty()
        && phrases.getOrDefault("ends", List.of()).isEmpty()
        && !cut) {
      throw bad(1, "it must say how an article begins or ends");
    }
    for (String label : textEnds) {
      if (labels.stream().noneMatch(known -> known.words().equals(label))) {
        throw bad(1, "'text ends at' names " + label + ", which is no label of it");
      }
    }
    return new Profile(name, phrases, labels, heads, textEnds, settings);
  }

  private UnreadableException bad(int line, String reason) {
    return new UnreadableException(
        "bad-profile", "The profile %s cannot be used: line %d, %s.".formatted(file, line, reason));
  }
}
