package org.synoptic.importer.feeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.synoptic.importer.kit.Bylines;

/** Who signed the articles of a feed. */
final class FeedAuthors {

  /** RSS wants a mail address with the name in brackets behind it. */
  private static final Pattern MAIL =
      Pattern.compile("^\\s*(?:mailto:)?\\S+@\\S+\\s*\\(([^)]+)\\)\\s*$");

  private FeedAuthors() {}

  /** The authors that an entry or a feed names; persons, and others only where there are none. */
  static List<String> of(Fields fields) {
    for (String name :
        List.of("dc:creator", "author", "managingeditor", "dc:author", "itunes:author")) {
      List<String> told = new ArrayList<>();
      for (Element author : fields.all(name)) {
        told.add(new Fields(author).words("name").orElseGet(() -> Construct.words(author)));
      }
      List<String> names = names(told);
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  /** The names among what stands in the place of names. */
  static List<String> names(List<String> told) {
    List<String> persons = new ArrayList<>();
    List<String> signers = new ArrayList<>();
    for (String one : told) {
      Matcher mail = MAIL.matcher(one);
      String line = mail.matches() ? mail.group(1) : one;
      persons.addAll(Bylines.names(line, Set.of()));
      signers.addAll(Bylines.signers(line));
    }
    return Bylines.distinct(persons.isEmpty() ? signers : persons);
  }
}
