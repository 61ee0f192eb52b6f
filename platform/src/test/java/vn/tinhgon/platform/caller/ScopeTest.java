package vn.tinhgon.platform.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.problem.NotFound;

class ScopeTest {

    private final Scope province = new Scope("vn.93");

    @Test
    void a_part_of_the_country_covers_itself_and_all_below() {
        assertThat(province.covers(province)).isTrue();
        assertThat(province.covers(new Scope("vn.93.930"))).isTrue();
        assertThat(Scope.COUNTRY.covers(province)).isTrue();
    }

    @Test
    void it_covers_neither_what_lies_above_nor_a_neighbour_whose_code_begins_alike() {
        assertThat(province.covers(Scope.COUNTRY)).isFalse();
        assertThat(province.covers(new Scope("vn.92"))).isFalse();
        assertThat(new Scope("vn.9").covers(province)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "93", "vn.", "vn..93", "vn.93;drop", "VN", "vn.9 3"})
    void what_is_no_path_is_refused(String text) {
        assertThatThrownBy(() -> new Scope(text)).isInstanceOf(InvalidField.class);
    }

    @Test
    void a_caller_asks_about_its_own_part_only() {
        var caller = new Caller("s", "planner", Set.of(Role.PLANNER), Optional.empty(), province);

        assertThat(caller.within(Optional.empty())).isEqualTo(province);
        assertThat(caller.within(Optional.of(new Scope("vn.93.930"))))
                .isEqualTo(new Scope("vn.93.930"));
        assertThatThrownBy(() -> caller.within(Optional.of(Scope.COUNTRY)))
                .isInstanceOf(OutOfScope.class);
        assertThatThrownBy(() -> caller.mustCover(new Scope("vn.92"), "plan", 1))
                .isInstanceOf(NotFound.class);
    }
}
