package org.synoptic.index;

import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Metadata;
import org.synoptic.model.Span;
import org.synoptic.text.Languages;

/** What stands in the index under which name. */
final class Schema {

  /** Goes up whenever fields or analysis change; an index of another version is made again. */
  static final String VERSION = "2";

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
  static final String CUE = "cue";
  static final String LEVEL = "level";
  static final String POLICY = "policy";
  static final String NOTE = "note";

  /** Month of publication as a value to count; what is looked for is {@link #DATE}. */
  static final String MONTH = "month";

  /** Day of publication as a value to sort by, as much of it as is known. */
  static final String DAY = "day";

  private static final String PUBLISHED = "published";
  private static final String MODIFIED = "modified";
  private static final String TAGGED_LANGUAGE = "language";
  private static final String URL = "url";

  private static final int YEAR_AND_MONTH = 7;

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
    Optional<String> language = metadata.language().or(() -> Languages.of(document.text()));
    WordAnalyzer words = WordAnalyzer.of(language);
    Document fields = new Document();
    fields.add(new StringField(ID, document.id(), Store.YES));
    fields.add(new SortedDocValuesField(ID, new BytesRef(document.id())));
    keyword(fields, KIND, document.kind().name().toLowerCase(Locale.ROOT));
    fields.add(new RunningText(TEXT, document.text(), words));
    fields.add(new RunningText(TITLE, metadata.title(), words));
    metadata.outlet().ifPresent(outlet -> name(fields, OUTLET, outlet, Store.YES));
    metadata.authors().forEach(author -> name(fields, AUTHOR, author, Store.YES));
    given.known(Attribute.SPEAKER).forEach(one -> name(fields, SPEAKER, one, Store.NO));
    given.known(Attribute.POLICY).forEach(one -> name(fields, POLICY, one, Store.NO));
    given.known(Attribute.CUE).forEach(one -> name(fields, CUE, one, Store.NO));
    given.known(Attribute.CLAUSE).forEach(clause -> keyword(fields, CLAUSE, clause));
    given.known(Attribute.TAG).forEach(tag -> keyword(fields, TAG, tag));
    given.known(Attribute.LEVEL).forEach(level -> keyword(fields, LEVEL, level));
    given.known(Attribute.NOTE).forEach(one -> fields.add(new TextField(NOTE, one, Store.NO)));
    if (!given.quotations().isEmpty()) {
      fields.add(quotes(document.text(), given.quotations(), words));
    }
    metadata.day().ifPresent(day -> date(fields, day));
    language.ifPresent(one -> language(fields, one));
    metadata.language().ifPresent(one -> fields.add(new StoredField(TAGGED_LANGUAGE, one)));
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

  /** Running text alone, where there is no document around it. */
  static Field text(String text) {
    return new Field(TEXT, text, RUNNING_TEXT);
  }

  /** A keyword as it is looked for: case does not count. */
  static String keyword(String value) {
    String lower = value.strip().toLowerCase(Locale.ROOT);
    return lower.length() > LONGEST_KEYWORD ? lower.substring(0, LONGEST_KEYWORD) : lower;
  }

  /** The whole of a name as a term beside its words, so that exactly it can be asked for. */
  static String whole(String name) {
    return Tongue.WHOLE + keyword(name);
  }

  private static void keyword(Document fields, String field, String value) {
    fields.add(new StringField(field, keyword(value), Store.NO));
    value(fields, field, value.strip());
  }

  private static void name(Document fields, String field, String value, Store store) {
    fields.add(new TextField(field, value, store));
    KeywordTokenizer whole = new KeywordTokenizer();
    whole.setReader(new StringReader(whole(value)));
    fields.add(new TextField(field, whole));
    value(fields, field, value.strip());
  }

  /** A value to count and to sort by. */
  private static void value(Document fields, String field, String value) {
    if (!value.isEmpty()) {
      String shown = value.length() > LONGEST_KEYWORD ? value.substring(0, LONGEST_KEYWORD) : value;
      fields.add(new SortedSetDocValuesField(field, new BytesRef(shown)));
    }
  }

  private static Field quotes(String text, List<Span> quotations, WordAnalyzer words) {
    return new Field(QUOTES, new WithinFilter(words.fresh(QUOTES, text), quotations), QUOTED_TEXT);
  }

  private static void date(Document fields, String day) {
    Days.of(day)
        .ifPresent(days -> {
          fields.add(new IntRange(DATE, new int[] {days.first()}, new int[] {days.last()}));
          value(fields, DAY, day);
          value(fields, MONTH, day.substring(0, Math.min(day.length(), YEAR_AND_MONTH)));
        });
  }

  /** {@code zh-Hans} is found as itself and as {@code zh}. */
  private static void language(Document fields, String language) {
    keyword(fields, LANGUAGE, language);
    int hyphen = language.indexOf('-');
    if (hyphen > 0) {
      fields.add(new StringField(LANGUAGE, keyword(language.substring(0, hyphen)), Store.NO));
    }
  }

  /** Text that is cut into words by its own language, whatever the writer is used to. */
  private static final class RunningText extends Field {

    private final WordAnalyzer words;
    private final String text;

    RunningText(String field, String text, WordAnalyzer words) {
      super(field, text, RUNNING_TEXT);
      this.words = words;
      this.text = text;
    }

    @Override
    public TokenStream tokenStream(Analyzer writers, @Nullable TokenStream reuse) {
      return words.tokenStream(name(), text);
    }
  }
}
