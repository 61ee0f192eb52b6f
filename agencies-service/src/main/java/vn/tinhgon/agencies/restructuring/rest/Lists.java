package vn.tinhgon.agencies.restructuring.rest;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The lists of a simulation: of each the first are answered, and all are kept to be paged. */
final class Lists {

    private static final int SHOWN = 200;

    private final Map<SimulatedList, List<?>> all = new EnumMap<>(SimulatedList.class);

    /** Those of a list that are answered. */
    <T> List<T> first(SimulatedList list, List<T> items) {
        all.put(list, items);
        return first(items);
    }

    static <T> List<T> first(List<T> items) {
        return items.subList(0, Math.min(SHOWN, items.size()));
    }

    /** All items of each list, as they would be answered. */
    Map<String, String> written(ObjectMapper json) {
        var written = new LinkedHashMap<String, String>();
        all.forEach((list, items) -> written.put(list.name(), write(items, json)));
        return written;
    }

    private static String write(List<?> items, ObjectMapper json) {
        try {
            return json.writeValueAsString(items);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Total> totals() {
        return all.entrySet().stream()
                .map(list -> new Total(list.getKey().field(), list.getValue().size()))
                .toList();
    }

    /** How long a list is. */
    @Schema(name = "ListTotal")
    public record Total(@Schema(examples = "effects.subordinates") String list, int items) {}
}
