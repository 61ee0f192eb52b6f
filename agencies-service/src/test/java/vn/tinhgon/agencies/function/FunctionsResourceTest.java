package vn.tinhgon.agencies.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.AgenciesApi.Department;
import vn.tinhgon.agencies.Province;
import vn.tinhgon.agencies.area.Communes;
import vn.tinhgon.platform.testing.SampleProvince;

@QuarkusTest
class FunctionsResourceTest {

    private static final AgenciesApi REGISTRAR = AgenciesApi.as("registrar");
    private static final LocalDate MERGED = LocalDate.of(2024, 1, 1);
    private static final LocalDate LOST = LocalDate.of(2023, 3, 1);
    @Inject Jdbi jdbi;

    @BeforeEach
    void province() {
        Province.register();
    }

    @Test
    void functions_are_listed_with_their_owner_and_found_by_a_part_of_their_name() {
        var owner = REGISTRAR.department("Sở Chức năng", "Hòa giải ở cơ sở", "Cấp phép");

        asked("hoà giải ở cơ sở (" + owner.name(), "")
                .body("items.id", contains(owner.functions().get(1).toString()))
                .body("items[0].owner.id", equalTo(owner.id().toString()))
                .body("items[0].owner.name", equalTo(owner.name()))
                .body("items[0].area.id", equalTo(SampleProvince.AREA.toString()))
                .body("items[0].field", equalTo("Thử nghiệm"));
        asked("cap phep (" + owner.name(), "").body("items", hasSize(1));
    }

    @Test
    void the_ledger_is_read_as_of_a_day_and_as_it_was_known() {
        var labour = REGISTRAR.department("Sở Lao động", "Việc làm");
        var home = REGISTRAR.department("Sở Nội vụ");
        var before = OffsetDateTime.now(ZoneOffset.UTC);
        AgenciesApi.decide(REGISTRAR.absorb(MERGED, home, labour));
        var name = labour.functionNames().getFirst();

        asked(name, "&asOf=2003-12-31").body("items", empty());
        asked(name, "&asOf=2023-12-31").body("items.owner.id", contains(text(labour)));
        asked(name, "&asOf=2024-01-01").body("items.owner.id", contains(text(home)));
        asked(name, "&asOf=2024-01-01&knownAt=" + before)
                .body("items.owner.id", contains(text(labour)));
        asked(name, "&knownAt=2020-01-01T00:00:00Z").body("items", empty());
    }

    @Test
    void functions_come_in_pages() {
        var owner = REGISTRAR.department("Sở Nhiều việc", "Một", "Hai", "Ba");
        var all = "(" + owner.name();

        var first = asked(all, "&limit=2").body("items", hasSize(2)).extract();
        var second =
                asked(all, "&limit=2&cursor=" + first.path("next"))
                        .body("items", hasSize(1))
                        .body("next", nullValue())
                        .extract();

        assertThat(first.<List<String>>path("items.id"))
                .doesNotContainAnyElementsOf(second.<List<String>>path("items.id"));
    }

    @Test
    void only_the_asked_part_of_the_country_is_read() {
        var commune = Communes.register("62001", "Xã Có việc");
        Communes.office(commune, "COMMUNE", "UBND xã 62001", "Việc của xã 62001");

        asked("việc của xã 62001", "&scope=vn.93.62001").body("items", hasSize(1));
        asked("việc của xã 62001", "&scope=vn.93").body("items", hasSize(1));
        asked("việc của xã 62001", "&scope=vn.92").statusCode(403);
        AgenciesApi.as("foreign")
                .get("/functions?q={name}", "việc của xã 62001")
                .body("items", empty());
        asked("x", "&limit=0").statusCode(400).body("errors[0].field", equalTo("limit"));
    }

    @Test
    void a_function_that_lost_its_owner_is_a_gap_from_that_day_on() {
        var commune = Communes.register("62002", "Xã Bỏ trống");
        var office = Communes.office(commune, "COMMUNE", "UBND xã 62002", "Quản lý chợ 62002");
        var before = OffsetDateTime.now(ZoneOffset.UTC);
        var function = loseOwner(office);

        findings("vn.93.62002", "")
                .body("items.id", contains(function.toString()))
                .body("items.kind", contains("GAP"))
                .body("items[0].name", equalTo("Quản lý chợ 62002"))
                .body("items[0].since", equalTo(LOST.toString()))
                .body("items[0].area.name", equalTo("Xã Bỏ trống"))
                .body("items[0].owners.id", contains(office.toString()));
        findings("vn.93.62002", "&asOf=" + LOST.minusDays(1)).body("items", empty());
        findings("vn.93.62002", "&knownAt=" + before).body("items", empty());
        findings("vn.93.62001", "").body("items", empty());
    }

    @Test
    void a_function_that_has_left_the_state_is_no_gap() {
        var owner = REGISTRAR.department("Sở Giải thể", "Việc xã hội hóa");
        var ending =
                AgenciesApi.body(
                        "kind",
                        "DISSOLVE",
                        "inputIds",
                        AgenciesApi.ids(owner),
                        "functionMoves",
                        List.of(
                                Map.of(
                                        "functionId",
                                        owner.functions().getFirst().toString(),
                                        "leavesBecause",
                                        "Xã hội hóa")));
        AgenciesApi.decide(REGISTRAR.draft(AgenciesApi.of(MERGED, "Giải thể", ending)));

        REGISTRAR
                .get("/functions/findings?limit=200")
                .body(
                        "items.findAll { it.id == '%s' }".formatted(owner.functions().getFirst()),
                        empty());
    }

    @Test
    void two_owners_of_one_function_in_an_area_that_was_two_overlap() {
        var one = Communes.register("62003", "Xã Chồng Một");
        var other = Communes.register("62004", "Xã Chồng Hai");
        var first = Communes.office(one, "COMMUNE", "UBND xã 62003", "Quản lý đất đai 62");
        var second = Communes.office(other, "COMMUNE", "UBND xã 62004", "quản lý đất đai 62");
        var before = OffsetDateTime.now(ZoneOffset.UTC);
        absorb(one, other);

        findings("vn.93.62003", "")
                .body("items.kind", contains("OVERLAP"))
                .body("items[0].area.id", equalTo(one.toString()))
                .body("items[0].owners.id", containsInAnyOrder(first.toString(), second.toString()))
                .body("items[0].since", nullValue());
        findings("vn.93.62003", "&asOf=" + MERGED.minusDays(1)).body("items", empty());
        findings("vn.93.62003", "&knownAt=" + before).body("items", empty());
    }

    @Test
    void findings_come_in_pages() {
        var commune = Communes.register("62005", "Xã Nhiều chỗ trống");
        loseOwner(Communes.office(commune, "COMMUNE", "UBND xã 62005", "Việc A 62005"));
        loseOwner(Communes.office(commune, "COMMUNE", "Đảng ủy xã 62005", "Việc B 62005"));

        String next =
                findings("vn.93.62005", "&limit=1")
                        .body("items.name", contains("Việc A 62005"))
                        .extract()
                        .path("next");

        findings("vn.93.62005", "&limit=1&cursor=" + next)
                .body("items.name", contains("Việc B 62005"))
                .body("next", nullValue());
    }

    private static ValidatableResponse asked(String name, String query) {
        return REGISTRAR.get("/functions?q={name}" + query, name);
    }

    private static ValidatableResponse findings(String scope, String query) {
        return REGISTRAR.get("/functions/findings?scope=" + scope + query).statusCode(200);
    }

    private static String text(Department department) {
        return department.id().toString();
    }

    private static void absorb(UUID survivor, UUID ended) {
        var move =
                Map.of(
                        "kind",
                        "ABSORB",
                        "inputs",
                        List.of(Map.of("areaId", ended.toString())),
                        "outputs",
                        List.of(Map.of("areaId", survivor.toString())));
        AgenciesApi.decide(
                REGISTRAR.draft(
                        AgenciesApi.body(
                                "title",
                                "Nhập xã",
                                "effectiveOn",
                                MERGED,
                                "areaMoves",
                                List.of(move))));
    }

    /** As data from before the ledger was kept may be: no case lets it happen. */
    private UUID loseOwner(UUID office) {
        return jdbi.withHandle(
                handle -> {
                    var now = OffsetDateTime.now(ZoneOffset.UTC);
                    var function =
                            handle.createQuery(
                                            """
                                            update function_owner set known = tstzrange(lower(known), :now)
                                            where owner_id = :office and upper_inf(known) returning function_id""")
                                    .bind("office", office)
                                    .bind("now", now)
                                    .mapTo(UUID.class)
                                    .one();
                    handle.createUpdate(
                                    """
                                    insert into function_owner (function_id, owner_id, valid, known)
                                    select function_id, owner_id, valid * daterange(null, :lost), tstzrange(:now, null)
                                    from function_owner where function_id = :function""")
                            .bind("function", function)
                            .bind("lost", LOST)
                            .bind("now", now)
                            .execute();
                    return function;
                });
    }
}
