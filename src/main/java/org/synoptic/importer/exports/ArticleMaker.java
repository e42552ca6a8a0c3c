package org.synoptic.importer.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.synoptic.importer.kit.Bylines;
import org.synoptic.importer.kit.Words;
import org.synoptic.model.Document;
import org.synoptic.model.Field;
import org.synoptic.model.FieldNote;
import org.synoptic.model.Metadata;
import org.synoptic.model.Provenance;

/** Makes a document of what an article says about itself, and tells what is missing. */
final class ArticleMaker {

  private final Profile profile;
  private final List<FieldNote> notes = new ArrayList<>();
  private final List<String> doubts = new ArrayList<>();
  private final ArticleReader.Raw raw;
  private final Fields fields;

  private ArticleMaker(Profile profile, ArticleReader.Raw raw) {
    this.profile = profile;
    this.raw = raw;
    this.fields = raw.fields();
  }

  /**
   * The article.
   *
   * @param number its place in the file, from 1
   * @param lastLine the line on which it ends
   */
  static Article of(ArticleReader.Raw raw, Profile profile, int number, int lastLine) {
    return new ArticleMaker(profile, raw).make(number, lastLine);
  }

  private Article make(int number, int lastLine) {
    List<String> paragraphs = new ArrayList<>();
    Titles.Title title = title();
    if (!title.lead().isEmpty()) {
      paragraphs.add(title.lead());
    }
    fields.all(Label.Field.LEAD).forEach(lead -> paragraphs.add(lead.value()));
    raw.text().forEach(paragraph -> paragraphs.add(paragraph.text()));
    if (paragraphs.isEmpty()) {
      fields.first(Label.Field.CAPTION).ifPresent(caption -> paragraphs.add(caption.value()));
      doubts.add(paragraphs.isEmpty() ? "it has no text" : "it has no text but that of a picture");
    }
    String text = String.join("\n\n", paragraphs);
    String headline = title.title();
    if (headline.isEmpty()) {
      headline = Titles.firstWords(text);
      doubts.add("it has no headline; the first words stand for it");
      note(Field.TITLE, "first words", headline);
    }
    Metadata metadata =
        new Metadata(headline, authors(), outlet(), date(), Optional.empty(), language(), url());
    String id = fields.first(Label.Field.ID).map(Fields.Answer::value).orElse("");
    fields.first(Label.Field.ID).ifPresent(a -> note(Field.IDENTIFIER, a.where(), a.value()));
    length(text);
    Document document =
        Document.report(metadata, text, doubts).with(new Provenance(notes, List.of()));
    return new Article(
        document, number, raw.fromLine(), lastLine, id, fields.details(), doubts, marks(), 0);
  }

  private int marks() {
    int marks = (raw.piece().begun() ? 2 : 0) + (raw.piece().ended() ? 2 : 0);
    marks += raw.head().score() >= 0 && !raw.head().places().isEmpty() ? 1 : 0;
    for (Label.Field field : Label.Field.values()) {
      marks += fields.first(field).isPresent() && field != Label.Field.TITLE ? 1 : 0;
    }
    return marks;
  }

  private Titles.Title title() {
    for (Fields.Answer answer : fields.all(Label.Field.TITLE)) {
      Titles.Title title = Titles.of(answer.rows());
      if (profile.match("untitled", title.title()).isEmpty()) {
        note(Field.TITLE, answer.where(), title.title());
        return title;
      }
    }
    return new Titles.Title("", "");
  }

  private List<String> authors() {
    Set<String> outlets =
        fields.all(Label.Field.OUTLET).stream()
            .map(answer -> Words.plain(answer.value()))
            .collect(Collectors.toUnmodifiableSet());
    for (Fields.Answer answer : fields.all(Label.Field.AUTHORS)) {
      String byline = answer.value();
      List<String> names = Bylines.names(byline, outlets);
      names = names.isEmpty() ? Bylines.signers(byline) : names;
      if (!names.isEmpty()) {
        note(Field.AUTHORS, answer.where(), String.join("; ", Bylines.distinct(names)));
        return Bylines.distinct(names);
      }
      fields.detail(answer.where(), byline);
    }
    return List.of();
  }

  private Optional<String> outlet() {
    Optional<Fields.Answer> outlet = fields.first(Label.Field.OUTLET);
    outlet.ifPresent(answer -> note(Field.OUTLET, answer.where(), answer.value()));
    if (outlet.isEmpty()) {
      doubts.add("it does not say in which newspaper it stood");
    }
    return outlet.map(Fields.Answer::value);
  }

  private Optional<String> date() {
    for (Fields.Answer answer : fields.all(Label.Field.DATE)) {
      Optional<String> date = DateLine.in(answer.value());
      if (date.isPresent()) {
        note(Field.PUBLISHED, answer.where(), date.get());
        return date;
      }
      doubts.add("there is no such date: " + shortened(answer.value()));
    }
    for (Fields.Answer answer : fields.all(Label.Field.LOADED)) {
      Optional<String> date = DateLine.in(answer.value());
      if (date.isPresent()) {
        note(Field.PUBLISHED, answer.where(), date.get());
        doubts.add("its date is the day on which it came into the database");
        return date;
      }
    }
    if (fields.all(Label.Field.DATE).isEmpty()) {
      doubts.add("it does not say when it was published");
    }
    return Optional.empty();
  }

  private Optional<String> language() {
    for (Fields.Answer answer : fields.all(Label.Field.LANGUAGE)) {
      Optional<String> tag = LanguageNames.tag(answer.value());
      if (tag.isPresent()) {
        note(Field.LANGUAGE, answer.where(), tag.get());
        return tag;
      }
      doubts.add("its language is not known here: " + shortened(answer.value()));
    }
    profile.setting("language").ifPresent(tag -> note(Field.LANGUAGE, profile.name(), tag));
    return profile.setting("language");
  }

  private Optional<String> url() {
    for (Fields.Answer answer : fields.all(Label.Field.URL)) {
      String url = String.join("", answer.rows()).replaceAll("\\s.*", "");
      if (url.startsWith("http://") || url.startsWith("https://")) {
        note(Field.URL, answer.where(), url);
        return Optional.of(url);
      }
    }
    return Optional.empty();
  }

  /** The number of words that the database tells shows where a cut went wrong. */
  private void length(String text) {
    int told =
        fields
            .first(Label.Field.LENGTH)
            .map(a -> Placeholder.number(firstNumber(a.value())))
            .orElse(0);
    int found = Spaces.words(text);
    if (told > 40 && (found * 2 < told || found > told * 2 + 50)) {
      doubts.add(
          "it says that it has %d words, and %d were found: is the cut right?"
              .formatted(told, found));
    }
  }

  private static String firstNumber(String value) {
    int end = 0;
    while (end < value.length()
        && (Character.isDigit(value.charAt(end)) || ".,".indexOf(value.charAt(end)) >= 0)) {
      end++;
    }
    return value.substring(0, end);
  }

  private void note(Field field, String where, String value) {
    notes.add(new FieldNote(field, where, value));
  }

  private static String shortened(String value) {
    return value.length() > 60 ? value.substring(0, 60) + "…" : value;
  }
}
