package vn.tinhgon.local.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The sample province: its areas and agencies, its plan, and the merger that it tries out. */
public final class Sample {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Sample() {}

    public static JsonNode areas() {
        return json("areas.json");
    }

    public static JsonNode agencies() {
        return json("agencies.json");
    }

    public static JsonNode merger() {
        return json("merger.json");
    }

    public static String plan() {
        return new String(bytes("ke-hoach-mau.txt"), StandardCharsets.UTF_8);
    }

    private static JsonNode json(String file) {
        try {
            return JSON.readTree(bytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String file) {
        try (var in = Sample.class.getResourceAsStream("/sample/" + file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
