package vn.tinhgon.agencies;

import java.time.LocalDate;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;

import vn.tinhgon.platform.testing.RealParts;
import vn.tinhgon.platform.testing.SampleProvince;
import vn.tinhgon.platform.testing.ServiceHabits;

@QuarkusTest
@QuarkusTestResource(
        value = RealParts.class,
        initArgs = @ResourceArg(name = "database", value = "agencies"))
class AgenciesServiceHabitsTest extends ServiceHabits {

    private static String restructuring;

    @BeforeEach
    void register() {
        Province.register();
        if (restructuring == null) {
            restructuring = drafted();
        }
    }

    @Override
    protected String existing(String template) {
        if (template.contains("/restructurings/")) {
            return template.replace("{id}", restructuring);
        }
        return template.replace(
                "{id}",
                (template.contains("/areas/") ? SampleProvince.AREA : SampleProvince.HEALTH)
                        .toString());
    }

    private static String drafted() {
        var registrar = AgenciesApi.as("registrar");
        var one = registrar.department("Sở Một");
        var other = registrar.department("Sở Hai");
        return registrar
                .consolidate(LocalDate.of(2030, 1, 1), null, one, other)
                .statusCode(201)
                .extract()
                .path("id");
    }
}
