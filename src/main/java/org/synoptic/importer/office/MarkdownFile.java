package org.synoptic.importer.office;

import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.synoptic.importer.charset.Decoded;
import org.synoptic.importer.kit.TextFile;
import org.synoptic.importer.kit.UnreadableException;

/** Reads Markdown (CommonMark) with what stands above it between hyphens. */
final class MarkdownFile {

  private static final int DEEPEST = 100;

  private MarkdownFile() {}

  /**
   * Its lines.
   *
   * @throws UnreadableException when it is empty or no text
   */
  static Written read(String name, byte[] bytes) throws UnreadableException {
    Decoded decoded = TextFile.decode(name, bytes);
    FrontMatter front = FrontMatter.of(decoded.text());
    Node tree = Parser.builder().maxOpenBlockParsers(DEEPEST).build().parse(front.text());
    String html =
        HtmlRenderer.builder()
            .attributeProviderFactory(context ->
                (node, tag, attributes) -> {
                  if (node instanceof OrderedList list) {
                    attributes.put("data-ending", String.valueOf(list.getMarkerDelimiter()));
                  }
                })
            .build()
            .render(tree);
    LineBuilder lines = new LineBuilder(name);
    new HtmlLines(lines).read(Jsoup.parse(html).body());
    return new Written(OfficeKind.MARKDOWN, lines.lines(), front.metadata(), decoded.warnings());
  }
}
