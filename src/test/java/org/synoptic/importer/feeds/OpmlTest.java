package org.synoptic.importer.feeds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpmlTest {

  private static List<FeedAddress> feeds(String text) {
    return Opml.read("feeds.opml", text.getBytes(UTF_8)).orElseThrow();
  }

  @Test
  void feedsComeWithTheirFolders() {
    assertEquals(
        List.of(
            new FeedAddress("Town & Land", "https://town.example/feed?a=1&b=2", "Papers / Local"),
            new FeedAddress("City", "http://city.example/rss", "Papers"),
            new FeedAddress("", "http://sea.example/feed", "")),
        feeds(
            """
            <?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>
            <outline text="Papers"><outline title="Local">
              <outline type="rss" text="Town &amp; Land" xmlUrl="https://town.example/feed?a=1&amp;b=2" htmlUrl="https://town.example/"/>
            </outline>
              <outline text="City" XMLURL="feed:http://city.example/rss" />
              <outline text="City again" xmlUrl="http://city.example/rss" />
            </outline>
            <outline xmlUrl="feed://sea.example/feed"/>
            <outline text="A page" htmlUrl="http://page.example/"/>
            <outline text="Evil" xmlUrl="file:///etc/passwd"/>
            </body></opml>
            """));
  }

  @Test
  void noEntityIsResolved() {
    assertEquals(
        List.of(new FeedAddress("&e;", "http://a.example/", "")),
        feeds(
            "<!DOCTYPE opml [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><opml><body><outline text='&e;' xmlUrl='http://a.example/'/></body></opml>"));
  }

  @Test
  void brokenListsAreReadAsFarAsTheyGo() {
    assertEquals(
        List.of(new FeedAddress("A & B", "http://a.example/?a&b", "")),
        feeds("<opml><body><outline text='A & B' xmlUrl='http://a.example/?a&b'><outline text="));
  }

  @Test
  void otherFilesAreNoLists() {
    assertEquals(Optional.empty(), Opml.read("a", "<rss/>".getBytes(UTF_8)));
    assertEquals(Optional.empty(), Opml.read("a", new byte[0]));
  }
}
