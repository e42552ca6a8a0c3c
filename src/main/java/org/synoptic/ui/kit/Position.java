package org.synoptic.ui.kit;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where the user is on a screen, to come back to: names of things that are there, with ids and
 * numbers that hold at the next start, too.
 *
 * @param values what is where, by a name of the screen's own
 */
public record Position(Map<String, String> values) {

  /** Nowhere in particular. */
  public static final Position NONE = new Position(Map.of());

  /** Keeps the values unchangeable. */
  public Position {
    values = Map.copyOf(values);
  }

  /** This position with one more value; an empty one leaves it as it is. */
  public Position with(String name, String value) {
    if (value.isEmpty()) {
      return this;
    }
    Map<String, String> more = new TreeMap<>(values);
    more.put(name, value);
    return new Position(more);
  }

  /** A value by its name. */
  public Optional<String> get(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** A value that is a number. */
  public Optional<Integer> number(String name) {
    return get(name).filter(one -> one.matches("\\d{1,9}")).map(Integer::valueOf);
  }

  /** The position as text, one line for each value. */
  public String written() {
    return new TreeMap<>(values)
        .entrySet().stream()
            .map(one -> one.getKey() + "=" + one.getValue().replaceAll("\\R", " "))
            .collect(Collectors.joining("\n"));
  }

  /** The position that {@link #written} wrote; lines that say nothing are passed over. */
  public static Position read(String text) {
    return new Position(
        text.lines()
            .filter(line -> line.indexOf('=') > 0)
            .collect(
                Collectors.toMap(
                    line -> line.substring(0, line.indexOf('=')),
                    line -> line.substring(line.indexOf('=') + 1),
                    (one, other) -> other)));
  }
}
