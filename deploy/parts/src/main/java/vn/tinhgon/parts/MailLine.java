package vn.tinhgon.parts;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A message as one line of text, so that tests read it with the JDK alone. */
final class MailLine {

    private MailLine() {}

    static String of(Mail mail) {
        return Stream.of(
                        mail.from(),
                        mail.to(),
                        mail.subject(),
                        mail.receivedAt().toString(),
                        mail.text())
                .map(field -> URLEncoder.encode(field, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    static Mail read(String line) {
        var fields =
                Arrays.stream(line.split("&", -1))
                        .map(field -> URLDecoder.decode(field, StandardCharsets.UTF_8))
                        .toList();
        return new Mail(
                fields.get(0),
                fields.get(1),
                fields.get(2),
                Instant.parse(fields.get(3)),
                fields.get(4));
    }
}
