package org.synoptic.importer.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

  @ParameterizedTest
  @CsvSource({
    "HTTP://News.Example, http://news.example/",
    "http://news.example?q=1, http://news.example/?q=1",
    "http://news.example/a/../b/./c, http://news.example/b/c",
    "http://news.example/100%, http://news.example/100%25",
    "http://news.example/caf%C3%A9, http://news.example/caf%C3%A9",
    "http://news.example/café, http://news.example/caf%C3%A9",
    "http://zeitung-mün.example:8080/, http://xn--zeitung-mn-ieb.example:8080/",
    "http://my_blog.example/, http://my_blog.example/",
    "http://news.example/a|b{c}, http://news.example/a%7Cb%7Bc%7D",
  })
  void areWrittenAsTheNetworkWantsThem(String pasted, String written) throws RefusedException {
    assertEquals(written, WebAddress.parse(pasted).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "/c, http://a.example/c",
    "c, http://a.example/b/c",
    "../c#d, http://a.example/c",
    "?q=1, http://a.example/b/x?q=1",
    "//b.example/, http://b.example/",
    "https://b.example/c d, https://b.example/c%20d",
  })
  void redirectsAreResolved(String location, String target) throws RefusedException {
    assertEquals(
        URI.create(target),
        WebAddress.redirected(URI.create("http://a.example/b/x?old=1"), location));
  }

  @Test
  void bytesOfARedirectAreReadAsUtf8() throws RefusedException {
    assertEquals(
        URI.create("http://a.example/caf%C3%A9"),
        WebAddress.redirected(URI.create("http://a.example/"), "/caf\u00c3\u00a9"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "news", "http://", "http:///a", "http://a b/", "http://[::1/", "http://a:b/"})
  void whatIsNoneIsRefused(String text) {
    assertThrows(RefusedException.class, () -> WebAddress.parse(text));
  }
}
