package vn.tinhgon.plans.succession;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

import vn.tinhgon.events.AreaChanged;
import vn.tinhgon.events.AreaCorrected;
import vn.tinhgon.events.AreaEnded;
import vn.tinhgon.events.AreaEvent;
import vn.tinhgon.events.AreaRegistered;
import vn.tinhgon.events.AreaRestored;
import vn.tinhgon.events.AreaShare;
import vn.tinhgon.events.AreaState;
import vn.tinhgon.events.Decision;
import vn.tinhgon.plans.Orders;
import vn.tinhgon.plans.plan.Plan;
import vn.tinhgon.plans.plan.PlanHead;
import vn.tinhgon.plans.plan.Plans;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.registry.RegistryCopy;

/** Two provinces of which one takes over the other, with a district and a commune of the latter. */
@QuarkusTest
class MovedAreaTest {

    private static final LocalDate FOUNDED = LocalDate.of(2004, 1, 1);
    private static final LocalDate MERGED = LocalDate.of(2025, 7, 1);
    private static final LocalDate ANNULLED = LocalDate.of(2025, 9, 1);
    private static final Decision DECISION =
            new Decision("202/2025/QH15", LocalDate.of(2025, 6, 12), "Quốc hội");

    private final String root = "vn.t" + UUID.randomUUID().toString().substring(0, 8);
    private final AreaState old = area(root + "a", "PROVINCE", null);
    private final AreaState heir = area(root + "b", "PROVINCE", null);
    private final AreaState district = area(old.path() + ".d", "DISTRICT", old.areaId());
    private final AreaState commune = area(district.path() + ".c", "COMMUNE", district.areaId());
    private final AreaState communeNow =
            new AreaState(
                    commune.areaId(), "c", "Xã", "COMMUNE", heir.path() + ".c", heir.areaId());
    private final UUID caseId = UUID.randomUUID();

    private final AreaEvent oldEnds =
            new AreaEnded(old, List.of(new AreaShare(heir, "FULL")), caseId, DECISION, MERGED);
    private final AreaEvent districtEnds =
            new AreaEnded(district, List.of(), caseId, DECISION, MERGED);
    private final AreaEvent communeMoves = new AreaChanged(communeNow, caseId, DECISION, MERGED);

    @Inject RegistryCopy registry;
    @Inject FollowAreas follow;
    @Inject Plans plans;
    @Inject Jdbi jdbi;

    @Test
    void plans_of_an_area_go_where_it_went_in_whatever_order_it_is_told() {
        Orders.of(List.of(oldEnds, districtEnds, communeMoves))
                .forEach(
                        events ->
                                inFreshCopy(
                                        () -> {
                                            var ofOld = planOf(old);
                                            var ofDistrict = planOf(district);
                                            var ofCommune = planOf(commune);

                                            events.forEach(this::tell);

                                            assertThat(scope(ofOld)).isEqualTo(heir.path());
                                            assertThat(scope(ofDistrict)).isEqualTo(heir.path());
                                            assertThat(scope(ofCommune))
                                                    .isEqualTo(communeNow.path());
                                        }));
    }

    @Test
    void plans_come_back_with_their_area_and_those_of_the_heir_stay() {
        inFreshCopy(
                () -> {
                    var ofOld = planOf(old);
                    var ofHeir = planOf(heir);
                    tell(oldEnds);

                    tell(new AreaRestored(old, UUID.randomUUID(), caseId, DECISION, ANNULLED));

                    assertThat(scope(ofOld)).isEqualTo(old.path());
                    assertThat(scope(ofHeir)).isEqualTo(heir.path());
                });
    }

    @Test
    void documents_go_with_their_area_also_where_the_heir_has_one_called_alike() {
        inFreshCopy(
                () -> {
                    var ofOld = documentOf(old);
                    var ofHeir = documentOf(heir);

                    tell(oldEnds);

                    assertThat(List.of(ofOld, ofHeir))
                            .allSatisfy(id -> assertThat(place(id)).isEqualTo(heir.path()));
                });
    }

    /** The same number and date, and an issuer of the same name, in each area. */
    private UUID documentOf(AreaState area) {
        return jdbi.withHandle(
                h ->
                        h.createQuery(
                                        """
                                        insert into directive (id, version, document_type, number, dated, issuer_name,
                                                               issuer_key, title, search, scope, place, registered_in,
                                                               registered_by)
                                        values (uuidv7(), 0, 'PLAN', '7-KH/TU', '2018-01-05', 'Tỉnh ủy', 'tinh uy', 'x',
                                                'x', cast(:area as ltree), cast(:area as ltree), cast(:area as ltree), 'x')
                                        returning id""")
                                .bind("area", area.path())
                                .mapTo(UUID.class)
                                .one());
    }

    private String place(UUID directive) {
        return ask("select scope::text from directive where id = :id", directive, MERGED);
    }

    @Test
    void a_place_is_asked_for_as_of_a_day() {
        inFreshCopy(
                () -> {
                    tell(new AreaRestored(old, UUID.randomUUID(), caseId, DECISION, ANNULLED));
                    tell(oldEnds);

                    assertThat(place(old, MERGED.minusDays(1))).isEqualTo(old.path());
                    assertThat(place(old, MERGED)).isEqualTo(heir.path());
                    assertThat(place(old, ANNULLED)).isEqualTo(old.path());
                });
    }

    @Test
    void a_correction_tells_another_name_and_moves_nothing() {
        inFreshCopy(
                () -> {
                    var ofOld = planOf(old);
                    tell(oldEnds);
                    var renamed =
                            new AreaState(
                                    old.areaId(),
                                    old.code(),
                                    "Tỉnh viết đúng",
                                    old.level(),
                                    old.path(),
                                    null);

                    tell(new AreaCorrected(renamed, FOUNDED, MERGED, "Viết sai"));

                    assertThat(scope(ofOld)).isEqualTo(heir.path());
                    assertThat(place(old, MERGED.minusDays(1))).isEqualTo(old.path());
                    assertThat(place(old, MERGED)).isEqualTo(heir.path());
                    assertThat(
                                    ask(
                                            "select name from registry_area where id = :id",
                                            old.areaId(),
                                            MERGED))
                            .isEqualTo("Tỉnh viết đúng");
                });
    }

    private void inFreshCopy(Runnable test) {
        QuarkusTransaction.begin();
        try {
            Stream.of(old, heir, district, commune)
                    .map(MovedAreaTest::registered)
                    .forEach(this::tell);
            test.run();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private void tell(AreaEvent event) {
        registry.apply(event);
        follow.changed(event.aggregateId());
    }

    private UUID planOf(AreaState area) {
        var head = new PlanHead("PLAN", null, null, "Kế hoạch", null, null, area.level());
        var plan = Plan.draft(head, List.of(), new Scope(area.path()), "planner");
        plans.persistAndFlush(plan);
        return plan.id();
    }

    private String scope(UUID plan) {
        return ask("select scope::text from plan where id = :id", plan, MERGED);
    }

    private String place(AreaState area, LocalDate day) {
        return ask(
                """
                select coalesce(moved.place, own.path)::text
                from registry_area_path own
                  left join registry_place moved on moved.path = own.path and moved.valid @> :day
                where own.area_id = :id limit 1""",
                area.areaId(),
                day);
    }

    private String ask(String sql, UUID id, LocalDate day) {
        return jdbi.withHandle(
                h -> h.createQuery(sql).bind("id", id).bind("day", day).mapTo(String.class).one());
    }

    private static AreaRegistered registered(AreaState area) {
        return new AreaRegistered(
                area.areaId(),
                area.code(),
                area.name(),
                area.level(),
                area.path(),
                area.parentId(),
                FOUNDED);
    }

    private static AreaState area(String path, String level, UUID parent) {
        return new AreaState(UUID.randomUUID(), "x", level, level, path, parent);
    }
}
