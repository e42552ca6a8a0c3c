package org.synoptic.importer.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.synoptic.importer.kit.Bylines;

/**
 * The news agency that an article says it comes from: behind the place at the head of the first
 * paragraph, behind the last sentence of one, or behind a word such as "Source".
 */
final class WireNotes {

  private static final String AGENCIES =
      "(?:dpa|AFP|APA|AP|Reuters|sda|ANSA|EFE|ats|SID|epd|KNA|dts|IANS|PTI|ANI|Xinhua|Bernama|Lusa|Belga|ANP|NTB|Ritzau|PAP|TASS|UPI|"
          + "Associated Press|The Associated Press|Europa Press|DPA|SDA|Agenturen|agencies)";
  private static final String ALL =
      "("
          + AGENCIES
          + "(?:(?:\\s*[/,+-]\\s*|\\s(?:und|and|mit|with)\\s)(?:"
          + AGENCIES
          + "|[a-z]{2,4}))*)";

  private static final Pattern AT_THE_HEAD =
      Pattern.compile("^\\p{Lu}[\\p{L} .,/-]{1,40}\\s\\(" + ALL + "\\)");
  private static final Pattern AT_THE_END =
      Pattern.compile("[.!?“”\"]\\s*\\(?(?:\\p{Ll}{2,4}/)?" + ALL + "\\)?\\.?$");
  private static final Pattern LABELLED =
      Pattern.compile(
          "^(?i:quelle|source|fuente|fonte|bron|källa|kilde|źródło|©(?: \\d{4})?)\\s*:?\\s*"
              + ALL
              + "$");

  private WireNotes() {}

  /**
   * The agencies, or nothing where none is named.
   *
   * @param lines of the page in order
   */
  static Optional<List<String>> find(List<String> lines) {
    List<String> paragraphs = lines.stream().filter(line -> !PageParts.label(line)).toList();
    Stream<Optional<String>> tried =
        Stream.concat(
            lines.stream().map(line -> first(LABELLED, line)),
            paragraphs.isEmpty()
                ? Stream.empty()
                : Stream.concat(
                    paragraphs.stream().limit(2).map(line -> first(AT_THE_HEAD, line)),
                    paragraphs.stream().map(line -> first(AT_THE_END, line))));
    return tried
        .flatMap(Optional::stream)
        .findFirst()
        .map(Bylines::signers)
        .filter(names -> !names.isEmpty());
  }

  private static Optional<String> first(Pattern pattern, String line) {
    Matcher found = pattern.matcher(line);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }
}
