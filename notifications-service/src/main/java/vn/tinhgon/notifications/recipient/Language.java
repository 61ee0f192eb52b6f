package vn.tinhgon.notifications.recipient;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The language that comes first in somebody's mail; the other always follows. */
public enum Language {
    @JsonProperty("vi")
    VI,
    @JsonProperty("en")
    EN;

    public Locale locale() {
        return Locale.of(name().toLowerCase(Locale.ROOT));
    }
}
