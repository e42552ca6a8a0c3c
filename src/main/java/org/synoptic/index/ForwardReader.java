package org.synoptic.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * An index of which documents are looked at in ascending order, each once. Lucene opens the
 * postings of a term anew for each document whose matches are asked for; here they stay open and
 * only go on, which makes the matches of thousands of documents cheap. Used by one thread.
 */
final class ForwardReader extends FilterDirectoryReader {

  /** Over an index that is open; never closed itself. */
  ForwardReader(DirectoryReader in) throws IOException {
    super(in, new Leaves());
  }

  /** Says that the next document is looked at: postings that were given may be given again. */
  static void next(LeafReader leaf) {
    if (leaf instanceof Leaf forward) {
      forward.document++;
    }
  }

  @Override
  protected DirectoryReader doWrapDirectoryReader(DirectoryReader in) throws IOException {
    return new ForwardReader(in);
  }

  @Override
  public @Nullable CacheHelper getReaderCacheHelper() {
    return null;
  }

  private static final class Leaves extends SubReaderWrapper {

    @Override
    public LeafReader wrap(LeafReader reader) {
      return new Leaf(reader);
    }
  }

  private static final class Leaf extends FilterLeafReader {

    private final Map<String, Map<BytesRef, ForwardTerms.Known>> fields = new HashMap<>();
    private int document;

    Leaf(LeafReader in) {
      super(in);
    }

    @Override
    public @Nullable Terms terms(String field) throws IOException {
      Terms terms = in.terms(field);
      return terms == null ? null : new Open(terms, field);
    }

    @Override
    public CacheHelper getCoreCacheHelper() {
      return in.getCoreCacheHelper();
    }

    @Override
    public CacheHelper getReaderCacheHelper() {
      return in.getReaderCacheHelper();
    }

    private final class Open extends FilterTerms {

      private final String field;

      Open(Terms in, String field) {
        super(in);
        this.field = field;
      }

      @Override
      public TermsEnum iterator() throws IOException {
        return new ForwardTerms(
            in.iterator(), fields.computeIfAbsent(field, none -> new HashMap<>()), () -> document);
      }
    }
  }
}
