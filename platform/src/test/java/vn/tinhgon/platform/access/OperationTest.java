package vn.tinhgon.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;

import org.junit.jupiter.api.Test;

import vn.tinhgon.platform.caller.Role;

class OperationTest {

    @Test
    void a_row_says_who_may_call_in_what_scope_and_on_which_version() {
        var operation =
                Operation.parse(
                        "POST ; /api/v1/plans/{id}/issuance ; planner approver ; SUBTREE ; If-Match");

        assertThat(operation)
                .isEqualTo(
                        new Operation(
                                "POST",
                                "/api/v1/plans/{id}/issuance",
                                Set.of(Role.PLANNER, Role.APPROVER),
                                Operation.Reach.SUBTREE,
                                true));
        assertThat(operation.allows(Set.of(Role.OFFICER))).isFalse();
        assertThat(operation.allows(Set.of(Role.OFFICER, Role.APPROVER))).isTrue();
    }

    @Test
    void what_is_for_any_account_asks_for_no_role() {
        assertThat(Operation.parse("GET;/api/v1/plans;any;SUBTREE;").allows(Set.of())).isTrue();
    }

    @Test
    void a_misspelt_row_stops_the_service() {
        assertThatThrownBy(() -> Operation.parse("GET;/api/v1/plans;anyone;SUBTREE;"))
                .hasMessageContaining("anyone");
        assertThatThrownBy(() -> Operation.parse("GET;/api/v1/plans;any"))
                .hasMessageContaining("five cells");
    }
}
