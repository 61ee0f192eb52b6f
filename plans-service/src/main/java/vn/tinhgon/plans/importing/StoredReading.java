package vn.tinhgon.plans.importing;

import java.io.IOException;
import java.io.StringWriter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

import vn.tinhgon.plans.importing.patience.TooMuch;
import vn.tinhgon.platform.consuming.EventJson;

/** A reading as it lies in a row. */
final class StoredReading {

    private static final int MOST_CHARACTERS = 8 << 20;

    private StoredReading() {}

    static String json(Reading reading) {
        try {
            return EventJson.MAPPER.writeValueAsString(reading);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of a document that a stranger has sent: {@link TooMuch} where it is more than any plan. */
    static String modestJson(Reading reading) {
        var json = new ModestWriter();
        try {
            EventJson.MAPPER.writeValue(json, reading);
            return json.toString();
        } catch (IOException e) {
            if (TooMuch.caused(e)) {
                throw new TooMuch();
            }
            throw new IllegalStateException(e);
        }
    }

    static Reading of(String json) {
        try {
            return EventJson.MAPPER.readValue(json, Reading.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends where there is more than in any plan, before it is held in memory. */
    private static final class ModestWriter extends StringWriter {

        @Override
        public void write(char[] characters, int from, int length) {
            super.write(characters, from, length);
            mustNotBeTooMuch();
        }

        @Override
        public void write(String text, int from, int length) {
            super.write(text, from, length);
            mustNotBeTooMuch();
        }

        private void mustNotBeTooMuch() {
            if (getBuffer().length() > MOST_CHARACTERS) {
                throw new TooMuch();
            }
        }
    }

    static JsonNode tree(String json) {
        try {
            return EventJson.MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
