package vn.tinhgon.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What an access token says. */
record Claims(JsonNode body) {

    static Claims of(String token) {
        try {
            return new Claims(
                    new ObjectMapper()
                            .readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String claim) {
        return body.path(claim).asText();
    }

    List<String> roles() {
        return texts(body.path("realm_access").path("roles"));
    }

    List<String> audience() {
        return body.path("aud").isTextual() ? List.of(text("aud")) : texts(body.path("aud"));
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(element -> texts.add(element.asText()));
        return texts;
    }
}
