package vn.tinhgon.agencies;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;

import vn.tinhgon.agencies.area.Communes;
import vn.tinhgon.agencies.pilot.PilotsApi;
import vn.tinhgon.agencies.post.PostsApi;
import vn.tinhgon.platform.testing.RealParts;
import vn.tinhgon.platform.testing.SampleProvince;
import vn.tinhgon.platform.testing.ServiceHabits;
import vn.tinhgon.platform.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(
        value = RealParts.class,
        initArgs = @ResourceArg(name = "database", value = "agencies"))
class AgenciesServiceHabitsTest extends ServiceHabits {

    private static final String AGENCIES =
            "externalKey,name,kind,bloc,level,area,validFrom\nHABIT,Sở Thói quen,DEPARTMENT,GOVERNMENT,PROVINCE,93,2020-01-01\n";
    private static final String AREAS =
            "code,name,level,parent,validFrom\n799,Huyện Thói quen,DISTRICT,93,2020-01-01\n";

    private static final LocalDate SINCE = LocalDate.of(2025, 1, 1);
    private static String restructuring;
    private static String concurrentPosts;
    private static String pilot;
    private static String agencyImport;
    private static String areaImport;
    private static String commune;

    @BeforeEach
    void register() {
        Province.register();
        if (restructuring == null) {
            restructuring = drafted();
            concurrentPosts = PostsApi.held(SampleProvince.HEALTH, SampleProvince.FINANCE);
            pilot = PilotsApi.started(SINCE, SINCE.plusYears(1), SampleProvince.HEALTH);
            agencyImport = sent("/agencies/imports", AGENCIES);
            areaImport = sent("/areas/imports", AREAS);
            commune = Communes.register("61098", "Xã Thói quen").toString();
        }
    }

    @Override
    protected String existing(String template) {
        if (template.contains("/restructurings/")) {
            return template.replace("{id}", restructuring);
        }
        if (template.contains("/concurrent-posts/")) {
            return template.replace("{id}", concurrentPosts);
        }
        if (template.contains("/pilots/")) {
            return template.replace("{id}", pilot);
        }
        if (template.contains("/imports/")) {
            return template.replace(
                    "{id}", template.contains("/areas/") ? areaImport : agencyImport);
        }
        if (template.endsWith("/areas/{id}/corrections")) {
            return template.replace("{id}", commune);
        }
        return template.replace(
                "{id}",
                (template.contains("/areas/") ? SampleProvince.AREA : SampleProvince.HEALTH)
                        .toString());
    }

    @Override
    protected RequestSpecification withBody(RequestSpecification request, String operation) {
        var sheet = operation.contains("/areas/") ? AREAS : AGENCIES;
        return request.multiPart("file", "danh-muc.csv", sheet.getBytes(UTF_8), "text/csv");
    }

    private static String sent(String path, String sheet) {
        return given().auth()
                .oauth2(Tokens.of("registrar"))
                .multiPart("file", "danh-muc.csv", sheet.getBytes(UTF_8), "text/csv")
                .post("/api/v1" + path)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
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
