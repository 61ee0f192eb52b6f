package vn.tinhgon.agencies.restructuring.rest;

import static org.hamcrest.Matchers.equalTo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.AgenciesApi.Department;
import vn.tinhgon.agencies.Province;

@QuarkusTest
class DraftRequestTest {

    private static final AgenciesApi REGISTRAR = AgenciesApi.as("registrar");
    private Department labour;

    @BeforeEach
    void province() {
        Province.register();
        labour = REGISTRAR.department("Sở Lao động");
    }

    @ParameterizedTest
    @ValueSource(strings = {"inputIds", "functionMoves"})
    void lists_hold_no_nothing(String list) {
        var draft = draft();
        draft.put(list, Arrays.asList((Object) null));

        refuses(draft, list + "[0]");
    }

    @Test
    void nor_do_those_of_the_successor() {
        refuses(withSuccessor("codes", Arrays.asList((Object) null)), "successor.codes[0]");
    }

    @Test
    void the_id_of_the_successor_is_none_of_those_that_end() {
        refuses(withSuccessor("id", labour.id().toString()), "successor.id");
    }

    @Test
    void what_is_wrong_with_the_successor_is_told_as_its_own() {
        refuses(withSuccessor("level", "CENTRAL"), "successor.level");
    }

    private Map<String, Object> withSuccessor(String field, Object value) {
        var draft = draft();
        var successor = new HashMap<Object, Object>((Map<?, ?>) draft.get("successor"));
        successor.put(field, value);
        draft.put("successor", successor);
        return draft;
    }

    private Map<String, Object> draft() {
        return AgenciesApi.consolidation(
                LocalDate.of(2030, 1, 1), null, labour, REGISTRAR.department("Sở Nội vụ"));
    }

    private static void refuses(Map<String, Object> draft, String field) {
        REGISTRAR.draft(draft).statusCode(400).body("errors.field", equalTo(List.of(field)));
    }
}
