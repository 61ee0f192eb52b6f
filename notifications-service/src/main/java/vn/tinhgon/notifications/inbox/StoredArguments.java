package vn.tinhgon.notifications.inbox;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.tinhgon.notifications.notice.Argument;

/** Arguments of notices as JSON. */
@ApplicationScoped
class StoredArguments {

    // Names the element type, which is lost at run time and with it the names of the kinds.
    private static final TypeReference<List<Argument>> ARGUMENTS = new TypeReference<>() {};

    private final ObjectMapper json;

    StoredArguments(ObjectMapper json) {
        this.json = json;
    }

    String write(List<Argument> arguments) {
        try {
            return json.writerFor(ARGUMENTS).writeValueAsString(arguments);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Argument> read(String text) {
        try {
            return json.readValue(text, ARGUMENTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
