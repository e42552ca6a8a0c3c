package org.synoptic.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTest {

  @ParameterizedTest
  @CsvSource({
    "http://127.0.0.1/a, private-address",
    "http://[::1]/, private-address",
    "http://10.1.2.3/, private-address",
    "http://192.168.0.1/, private-address",
    "http://169.254.169.254/latest, private-address",
    "http://[fd00::1]/, private-address",
    "http://0.0.0.0/, private-address",
    "ftp://example.org/, bad-address",
    "file:///etc/passwd, bad-address",
    "http:///nohost, bad-address",
    "malformed:address, bad-address",
  })
  void whatIsNotOnThePublicNetworkIsNotAsked(String address, String code) {
    List<URI> asked = new ArrayList<>();
    Network network = new Network(asked::add);
    Fetched.Refused refused =
        assertInstanceOf(Fetched.Refused.class, network.fetch(URI.create(address)));
    assertEquals(code, refused.problem().code());
    assertEquals(List.of(), asked);
    assertEquals(0, network.calls());
  }
}
