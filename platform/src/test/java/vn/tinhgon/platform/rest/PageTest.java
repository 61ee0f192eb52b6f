package vn.tinhgon.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.tinhgon.platform.problem.InvalidField;

class PageTest {

    private final List<UUID> rows = List.of(new UUID(1, 1), new UUID(1, 2), new UUID(1, 3));

    @Test
    void a_row_more_than_asked_means_that_a_page_follows() {
        var page = Page.of(rows, 2, id -> id);

        assertThat(page.items()).containsExactly(rows.get(0), rows.get(1));
        assertThat(Cursor.parse(page.next()).asId()).isEqualTo(rows.get(1));
    }

    @Test
    void the_last_page_has_no_next() {
        assertThat(Page.of(rows, 3, id -> id).next()).isNull();
    }

    @Test
    void a_cursor_that_we_did_not_give_is_refused() {
        assertThatThrownBy(() -> Cursor.parse("%%")).isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> Cursor.parse("eA").asId()).isInstanceOf(InvalidField.class);
    }
}
