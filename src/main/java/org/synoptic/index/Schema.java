package org.synoptic.index;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.synoptic.model.Metadata;
import org.synoptic.model.Span;

/** What stands in the index under which name. */
final class Schema {

  /** Goes up whenever fields or analysis change; an index of another version is made again. */
  static final String VERSION = "1";

  static final String ID = "id";
  static final String KIND = "kind";
  static final String TEXT = "text";
  static final String QUOTES = "quotes";
  static final String TITLE = "title";
  static final String OUTLET = "outlet";
  static final String AUTHOR = "author";
  static final String SPEAKER = "speaker";
  static final String DATE = "date";
  static final String LANGUAGE = "lang";
  static final String CLAUSE = "clause";
  static final String TAG = "tag";

  private static final String PUBLISHED = "published";
  private static final String MODIFIED = "modified";
  private static final String TAGGED_LANGUAGE = "language";
  private static final String URL = "url";

  /** A keyword longer than this is cut; Lucene takes 32,766 bytes at most. */
  private static final int LONGEST_KEYWORD = 1000;

  private static final FieldType RUNNING_TEXT = new FieldType();

  static {
    RUNNING_TEXT.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    RUNNING_TEXT.setStored(true);
    RUNNING_TEXT.setTokenized(true);
    RUNNING_TEXT.freeze();
  }

  private static final FieldType QUOTED_TEXT = new FieldType(RUNNING_TEXT);

  static {
    QUOTED_TEXT.setStored(false);
    QUOTED_TEXT.freeze();
  }

  private Schema() {}

  /** The document as Lucene keeps it. */
  static Document of(IndexedDocument given) {
    var document = given.document();
    Metadata metadata = document.metadata();
    Document fields = new Document();
    fields.add(new StringField(ID, document.id(), Field.Store.YES));
    fields.add(new SortedDocValuesField(ID, new BytesRef(document.id())));
    keyword(fields, KIND, document.kind().name());
    fields.add(new Field(TEXT, document.text(), RUNNING_TEXT));
    fields.add(new Field(TITLE, metadata.title(), RUNNING_TEXT));
    metadata.outlet().ifPresent(outlet -> name(fields, OUTLET, outlet, Field.Store.YES));
    metadata.authors().forEach(author -> name(fields, AUTHOR, author, Field.Store.YES));
    given.speakers().forEach(speaker -> name(fields, SPEAKER, speaker, Field.Store.NO));
    given.clauses().forEach(clause -> keyword(fields, CLAUSE, clause));
    given.tags().forEach(tag -> keyword(fields, TAG, tag));
    if (!given.quotations().isEmpty()) {
      fields.add(quotes(document.text(), given.quotations()));
    }
    metadata.day().flatMap(Days::of).ifPresent(days -> date(fields, days));
    metadata.language().ifPresent(language -> language(fields, language));
    metadata.published().ifPresent(date -> fields.add(new StoredField(PUBLISHED, date)));
    metadata.modified().ifPresent(date -> fields.add(new StoredField(MODIFIED, date)));
    metadata.url().ifPresent(url -> fields.add(new StoredField(URL, url)));
    return fields;
  }

  /** The metadata of a document as it was given. */
  static Metadata metadata(Document stored) {
    return new Metadata(
        Optional.ofNullable(stored.get(TITLE)).orElse(""),
        Arrays.asList(stored.getValues(AUTHOR)),
        Optional.ofNullable(stored.get(OUTLET)),
        Optional.ofNullable(stored.get(PUBLISHED)),
        Optional.ofNullable(stored.get(MODIFIED)),
        Optional.ofNullable(stored.get(TAGGED_LANGUAGE)),
        Optional.ofNullable(stored.get(URL)));
  }

  /** A keyword as it is looked for: case does not count. */
  static String keyword(String value) {
    String lower = value.strip().toLowerCase(Locale.ROOT);
    return lower.length() > LONGEST_KEYWORD ? lower.substring(0, LONGEST_KEYWORD) : lower;
  }

  private static void keyword(Document fields, String field, String value) {
    fields.add(new StringField(field, keyword(value), Field.Store.NO));
  }

  private static void name(Document fields, String field, String value, Field.Store store) {
    fields.add(new TextField(field, value, store));
  }

  private static Field quotes(String text, List<Span> quotations) {
    return new Field(
        QUOTES, new WithinFilter(WordAnalyzer.STEMS.fresh(QUOTES, text), quotations), QUOTED_TEXT);
  }

  private static void date(Document fields, Days days) {
    fields.add(new IntRange(DATE, new int[] {days.first()}, new int[] {days.last()}));
    fields.add(new NumericDocValuesField(DATE, days.first()));
  }

  /** {@code zh-Hans} is found as itself and as {@code zh}. */
  private static void language(Document fields, String language) {
    fields.add(new StoredField(TAGGED_LANGUAGE, language));
    keyword(fields, LANGUAGE, language);
    int hyphen = language.indexOf('-');
    if (hyphen > 0) {
      keyword(fields, LANGUAGE, language.substring(0, hyphen));
    }
  }
}
