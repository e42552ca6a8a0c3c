package org.synoptic.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.apache.lucene.index.FilterLeafReader.FilterPostingsEnum;
import org.apache.lucene.index.FilterLeafReader.FilterTermsEnum;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOBooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The terms of a field, whose postings stay open from one document to the next. */
final class ForwardTerms extends FilterTermsEnum {

  private final Map<BytesRef, Known> terms;
  private final IntSupplier document;
  private @Nullable Known current;

  /**
   * Over the terms of a field.
   *
   * @param terms those that were asked for before
   * @param document changes with each document
   */
  ForwardTerms(TermsEnum in, Map<BytesRef, Known> terms, IntSupplier document) {
    super(in);
    this.terms = terms;
    this.document = document;
  }

  /** A term with its open postings. */
  static final class Known {

    private final @Nullable TermState state;
    private final List<PostingsEnum> open = new ArrayList<>();
    private int used;
    private int document = -1;

    private Known(@Nullable TermState state) {
      this.state = state;
    }
  }

  @Override
  public boolean seekExact(BytesRef term) throws IOException {
    Known known = terms.get(term);
    if (known == null) {
      known = new Known(in.seekExact(term) ? in.termState() : null);
      terms.put(BytesRef.deepCopyOf(term), known);
    } else if (known.state != null) {
      in.seekExact(term, known.state);
    }
    current = known;
    return known.state != null;
  }

  @Override
  public void seekExact(BytesRef term, TermState state) throws IOException {
    in.seekExact(term, state);
    Known known = terms.get(term);
    if (known == null) {
      known = new Known(state);
      terms.put(BytesRef.deepCopyOf(term), known);
    }
    current = known;
  }

  @Override
  public IOBooleanSupplier prepareSeekExact(BytesRef term) throws IOException {
    current = null;
    return in.prepareSeekExact(term);
  }

  @Override
  public SeekStatus seekCeil(BytesRef term) throws IOException {
    current = null;
    return in.seekCeil(term);
  }

  @Override
  public @Nullable BytesRef next() throws IOException {
    current = null;
    return in.next();
  }

  @Override
  public PostingsEnum postings(@Nullable PostingsEnum reuse, int flags) throws IOException {
    Known known = current;
    if (known == null || !PostingsEnum.featureRequested(flags, PostingsEnum.POSITIONS)) {
      return in.postings(null, flags);
    }
    if (known.document != document.getAsInt()) {
      known.document = document.getAsInt();
      known.used = 0;
    }
    if (known.used == known.open.size()) {
      known.open.add(in.postings(null, PostingsEnum.ALL));
    }
    return new Going(known.open.get(known.used++));
  }

  /** Postings that may stand at or behind the document that is looked for already. */
  private static final class Going extends FilterPostingsEnum {

    private int at = -1;

    Going(PostingsEnum in) {
      super(in);
    }

    @Override
    public int docID() {
      return at;
    }

    @Override
    public int nextDoc() throws IOException {
      return advance(at + 1);
    }

    @Override
    public int advance(int target) throws IOException {
      at = in.docID() < target ? in.advance(target) : in.docID();
      return at;
    }
  }
}
