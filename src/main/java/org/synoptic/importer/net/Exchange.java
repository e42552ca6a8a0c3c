package org.synoptic.importer.net;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.synoptic.importer.kit.ContentEncoding;

/**
 * One question to one host and its answer: the only class that opens a connection. It follows no
 * redirect, keeps no cookie, asks no proxy, tries nothing twice, and connects only to the addresses
 * it was given.
 */
final class Exchange {

  private static final Timeout CONNECT = Timeout.ofSeconds(10);
  private static final int HEADERS = 200;
  private static final int HEADER_LENGTH = 32 * 1024;

  private final URI address;
  private final List<InetAddress> hosts;
  private final int limit;
  private final AtomicLong received = new AtomicLong();
  private volatile int status;

  /**
   * A question to be asked once.
   *
   * @param hosts the checked addresses of its host
   * @param limit the largest body that is read, in bytes
   */
  Exchange(URI address, List<InetAddress> hosts, int limit) {
    this.address = address;
    this.hosts = hosts;
    this.limit = limit;
  }

  /**
   * What came back.
   *
   * @param status as HTTP has it
   * @param location where the answer sends one on to; empty when nowhere
   * @param contentType with its parameters; empty when not told
   * @param body at most one byte more than the limit; of an error nothing
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
  record Answer(int status, String location, String contentType, byte[] body) {}

  /** The status of the answer; 0 while there is none. */
  int status() {
    return status;
  }

  /** How many bytes of the body came over the network so far. */
  long received() {
    return received.get();
  }

  /**
   * Asks.
   *
   * @throws IOException when there is no answer, or no full one in time
   */
  Answer ask(Deadline deadline) throws IOException, InterruptedException {
    CloseableHttpClient client = client();
    try {
      return deadline.call(() -> client.execute(request(), this::answer));
    } finally {
      client.close(CloseMode.IMMEDIATE);
    }
  }

  private HttpGet request() {
    HttpGet request = new HttpGet(address);
    request.setHeader("Accept", "text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8");
    request.setHeader("Accept-Encoding", ContentEncoding.UNDERSTOOD);
    return request;
  }

  private Answer answer(ClassicHttpResponse response) throws IOException {
    status = response.getCode();
    byte[] body = new byte[0];
    if (status == 200 && response.getEntity() != null) {
      try (InputStream content = new Counted(response.getEntity().getContent(), received)) {
        body =
            ContentEncoding.undo(header(response, "Content-Encoding"), content)
                .readNBytes(limit + 1);
      }
    }
    return new Answer(status, header(response, "Location"), header(response, "Content-Type"), body);
  }

  private static String header(ClassicHttpResponse response, String name) {
    Header header = response.getFirstHeader(name);
    return header == null || header.getValue() == null ? "" : header.getValue();
  }

  private CloseableHttpClient client() {
    return HttpClients.custom()
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new Checked(hosts))
                .setConnectionFactory(
                    ManagedHttpClientConnectionFactory.builder()
                        .http1Config(
                            Http1Config.custom()
                                .setMaxHeaderCount(HEADERS)
                                .setMaxLineLength(HEADER_LENGTH)
                                .build())
                        .build())
                .setDefaultConnectionConfig(
                    ConnectionConfig.custom().setConnectTimeout(CONNECT).build())
                .build())
        .setDefaultRequestConfig(RequestConfig.custom().setProtocolUpgradeEnabled(false).build())
        .setUserAgent(Network.NAME)
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableCookieManagement()
        .disableAuthCaching()
        .disableContentCompression()
        .build();
  }

  /** Looks nothing up: the addresses were looked up and checked before. */
  private record Checked(List<InetAddress> hosts) implements DnsResolver {

    @Override
    public InetAddress[] resolve(String host) {
      return hosts.toArray(InetAddress[]::new);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
      return host;
    }
  }
}
