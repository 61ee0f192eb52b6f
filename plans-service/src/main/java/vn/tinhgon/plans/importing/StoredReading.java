package vn.tinhgon.plans.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

import vn.tinhgon.platform.consuming.EventJson;

/** A reading as it lies in a row. */
final class StoredReading {

    private StoredReading() {}

    static String json(Reading reading) {
        try {
            return EventJson.MAPPER.writeValueAsString(reading);
        } catch (JsonProcessingException e) {
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

    static JsonNode tree(String json) {
        try {
            return EventJson.MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
