package org.synoptic.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What is known about a document beside its text.
 *
 * @param title the headline; empty when none was found
 * @param authors the persons who signed it, in their order
 * @param outlet who published it
 * @param published ISO 8601: a date ({@code 2020-09-08}), a date and time with offset, or as much
 *     of a date as is known ({@code 2020-09})
 * @param modified ISO 8601, as {@code published}
 * @param language BCP 47 tag ({@code en}, {@code zh-Hans})
 * @param url where it was published
 */
public record Metadata(
    String title,
    List<String> authors,
    Optional<String> outlet,
    Optional<String> published,
    Optional<String> modified,
    Optional<String> language,
    Optional<String> url) {

  /** Keeps the authors unchangeable. */
  public Metadata {
    authors = List.copyOf(authors);
  }

  /** Metadata of which only the title is known. */
  public static Metadata titled(String title) {
    return new Metadata(
        title,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The day of publication, or as much of it as is known, without the time. */
  public Optional<String> day() {
    return published.map(date -> date.length() > 10 ? date.substring(0, 10) : date);
  }

  /** The same with another value for one field, see {@link Correction#value}; empty for none. */
  public Metadata with(Field field, String value) {
    Optional<String> given = Optional.of(value.strip()).filter(one -> !one.isEmpty());
    List<String> names =
        Arrays.stream(value.split(";", -1))
            .map(String::strip)
            .filter(one -> !one.isEmpty())
            .toList();
    return new Metadata(
        field == Field.TITLE ? value.strip() : title,
        field == Field.AUTHORS ? names : authors,
        field == Field.OUTLET ? given : outlet,
        field == Field.PUBLISHED ? given : published,
        field == Field.MODIFIED ? given : modified,
        field == Field.LANGUAGE ? given : language,
        field == Field.URL ? given : url);
  }
}
