package vn.tinhgon.plans.importing.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class MergePatchTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void what_is_the_same_is_left_out() {
        assertThat(patch("{'a': 1, 'b': {'c': [1]}}", "{'a': 1, 'b': {'c': [1]}}", 3))
                .isEqualTo(json("{}"));
    }

    @Test
    void what_came_is_there_and_what_went_is_null() {
        assertThat(patch("{'a': 1}", "{'b': 2}", 3)).isEqualTo(json("{'a': null, 'b': 2}"));
    }

    @Test
    void null_and_left_out_are_the_same() {
        assertThat(patch("{'a': null}", "{}", 3)).isEqualTo(json("{}"));
    }

    @Test
    void objects_are_gone_into_and_lists_are_not() {
        assertThat(patch("{'a': {'b': [1, 2], 'c': 1}}", "{'a': {'b': [2], 'c': 1}}", 3))
                .isEqualTo(json("{'a': {'b': [2]}}"));
    }

    @Test
    void below_the_depth_an_object_is_one_value() {
        assertThat(patch("{'a': {'b': 1, 'c': 1}}", "{'a': {'b': 2, 'c': 1}}", 1))
                .isEqualTo(json("{'a': {'b': 2, 'c': 1}}"));
    }

    private static JsonNode patch(String from, String to, int depth) {
        return MergePatch.between(json(from), json(to), depth);
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
