package vn.tinhgon.platform.rest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

import vn.tinhgon.platform.problem.InvalidField;

/** The place after which a page begins: the sort key of the last item, opaque to callers. */
public record Cursor(String position) {

    static Cursor at(Object position) {
        return new Cursor(position.toString());
    }

    static Cursor parse(String text) {
        try {
            return new Cursor(
                    new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notBase64) {
            throw new InvalidField("cursor", "cursor-invalid");
        }
    }

    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(position.getBytes(StandardCharsets.UTF_8));
    }

    public UUID asId() {
        try {
            return UUID.fromString(position);
        } catch (IllegalArgumentException notAnId) {
            throw new InvalidField("cursor", "cursor-invalid");
        }
    }
}
