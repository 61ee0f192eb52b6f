package vn.tinhgon.agencies.staffing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static vn.tinhgon.agencies.AgenciesApi.body;
import static vn.tinhgon.agencies.staffing.LimitsApi.adopt;
import static vn.tinhgon.agencies.staffing.LimitsApi.with;

import java.time.LocalDate;
import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.tinhgon.agencies.Province;

@QuarkusTest
class RefusedLimitsTest {

    private static final LocalDate Y2027 = LocalDate.of(2027, 1, 1);

    private LimitsApi limits;

    @BeforeEach
    void commune() {
        Province.register();
        limits = new LimitsApi(Communes.ofProvince());
    }

    @ParameterizedTest
    @CsvSource({
        "measure, QUOTA, measure, quota-is-no-limit",
        "kind, PARTY, kind, kind-unknown",
        "level, GALAXY, level, level-unknown",
        "validTo, 2027-01-01, validTo, limit-ends-before-it-begins",
        "basis, ' ', basis, constraint.NotBlank",
        "measure, MINIMUM_POSTS, averaged, only-deputies-average"
    })
    void what_cannot_be_a_limit_is_refused_by_field(
            String name, String value, String field, String code) {
        var wrong = with(limits.limit(Y2027, 3), name, value);
        wrong.put("averaged", true);

        adopt(wrong)
                .statusCode(400)
                .body("errors.field", contains(field))
                .body("errors.code", contains(code));
    }

    @Test
    void sizes_are_not_told_twice() {
        var steps =
                List.of(
                        body("sizeFrom", 0, "sizeTo", 10, "amount", 1),
                        body("sizeFrom", 10, "amount", 2));

        var wrong = with(limits.limit(Y2027, 0), "steps", steps);

        adopt(wrong)
                .statusCode(400)
                .body("errors[0].field", equalTo("steps[1]"))
                .body("errors[0].message", containsString("không được trùng nhau"));
        adopt(wrong, "Accept-Language", "en")
                .statusCode(400)
                .body("errors[0].message", containsString("in two steps"));
    }
}
