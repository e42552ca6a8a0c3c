package org.synoptic.index;

import java.util.List;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.synoptic.model.Span;

/** Lets only those words pass that stand in one of some spans; their places stay as they are. */
final class WithinFilter extends FilteringTokenFilter {

  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final List<Span> spans;

  WithinFilter(TokenStream input, List<Span> spans) {
    super(input);
    this.spans = spans;
  }

  @Override
  protected boolean accept() {
    Span word = new Span(offset.startOffset(), offset.endOffset());
    return spans.stream().anyMatch(span -> span.contains(word));
  }
}
