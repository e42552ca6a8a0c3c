package org.synoptic.importer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.synoptic.model.PagePart;
import org.synoptic.model.PagePart.Kind;

/**
 * What a reader of a page sees in it, furniture and all: its words in order, and the pictures that
 * it carries within itself. Scripts are left out, and nothing is fetched.
 */
public final class PageLook {

  /** So many parts are shown at most. */
  private static final int MOST = 5_000;

  /** So many letters of Base64 a picture has at most. */
  private static final int LARGEST = 4_000_000;

  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "object",
          "embed",
          "select",
          "head",
          "canvas",
          "audio",
          "video");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Pattern DATA =
      Pattern.compile("(?is)data:image/(?:png|jpe?g|gif|bmp);base64,([A-Za-z0-9+/=\\s]+)");

  private PageLook() {}

  /** The parts of a page, in order. */
  public static List<PagePart> of(String html) {
    Walk walk = new Walk();
    walk.into(Jsoup.parse(html).body());
    walk.flush();
    return List.copyOf(walk.parts);
  }

  private static final class Walk implements NodeVisitor {
    private final List<PagePart> parts = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private Kind kind = Kind.TEXT;
    private int unseen;

    private void into(Element body) {
      body.traverse(this);
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof Element element) {
        if (unseen(element)) {
          unseen++;
        } else if (unseen == 0) {
          enter(element);
        }
      } else if (node instanceof TextNode text && unseen == 0) {
        words.append(text.getWholeText());
      }
    }

    private void enter(Element element) {
      String name = element.normalName();
      if (name.equals("img")) {
        picture(element);
      } else if (element.isBlock() || name.equals("br")) {
        flush();
        kind =
            HEADINGS.contains(name) ? Kind.HEADING : name.equals("li") ? Kind.ITEM : kind(element);
      }
    }

    /** A paragraph within a point of a list is still a point. */
    private static Kind kind(Element element) {
      return element.closest("li") == null ? Kind.TEXT : Kind.ITEM;
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        if (unseen(element)) {
          unseen--;
        } else if (unseen == 0 && element.isBlock()) {
          flush();
          kind = Kind.TEXT;
        }
      }
    }

    private static boolean unseen(Element element) {
      return UNSEEN.contains(element.normalName())
          || element.hasAttr("hidden")
          || element
              .attr("style")
              .replace(" ", "")
              .toLowerCase(Locale.ROOT)
              .contains("display:none");
    }

    private void picture(Element image) {
      Matcher data = DATA.matcher(image.attr("src"));
      boolean held = image.attr("src").length() < LARGEST && data.matches();
      String about = image.attr("alt").strip();
      if (held || !about.isEmpty()) {
        flush();
        String bytes = held ? data.group(1).replaceAll("\\s", "") : "";
        add(new PagePart(Kind.PICTURE, about, bytes));
      }
    }

    private void flush() {
      String text = words.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
      words.setLength(0);
      if (!text.isEmpty()) {
        add(PagePart.words(kind, text));
      }
    }

    private void add(PagePart part) {
      if (parts.size() < MOST) {
        parts.add(part);
      }
    }
  }
}
