package vn.tinhgon.agencies.restructuring.reform;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jakarta.inject.Inject;

import io.quarkus.logging.Log;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.agencies.lineage.Lineages;

/**
 * The reform of 1 July 2025 as it was: 63 provinces, 696 districts and 10,035 communes become 34
 * provinces and 3,321 communes in one case, which is annulled again. Without the national lists at
 * hand there is nothing to show, and so nothing to fail.
 */
@QuarkusTest
@TestProfile(CleanRegistry.class)
class ReformOf2025Test {

    private static final LocalDate ON = LocalDate.of(2025, 7, 1);
    private static final LocalDate LATER = LocalDate.of(2025, 9, 1);
    private static final AgenciesApi CENTRE = AgenciesApi.as("demo");
    private static final String STATE =
            """
            select concat_ws('|', area_id, valid, code, name, level, parent_id, scope, decision_number, case_id)
            from area_version where upper_inf(known) order by 1""";

    /** Each old unit with those that stand in its place, itself when it goes on. */
    private static final String SUCCESSORS =
            """
            select o.level || ' ' || o.code as old, n.level || ' ' || n.code as successor
            from area_version o
            left join area_succession s on s.ended_id = o.area_id and upper_inf(s.known)
            join area_version n on n.area_id = coalesce(s.successor_id, o.area_id)
              and n.valid @> cast(:day as date) and upper_inf(n.known)
            where o.valid @> cast(:day as date) - 1 and upper_inf(o.known) and o.level <> 'CENTRAL'""";

    @Inject Jdbi jdbi;
    @Inject Lineages lineages;

    @Test
    void the_whole_country_is_reformed_in_one_case() {
        National.atHand().ifPresent(this::reform);
    }

    private void reform(National lists) {
        var begun = Instant.now();
        Country.register(lists.unitsBefore());
        lap("registered", begun);
        counts("2025-06-30", 63, 696, 10035);
        var before = state();

        var reform =
                Country.decided(
                        ReformsApi.as("demo")
                                .send(ON, lists.reform(), Map.of("endsLevel", "DISTRICT")));
        lap("reformed", begun);
        eventsFitIntoMessages(reform);
        counts("2025-06-30", 63, 696, 10035);
        counts("2025-07-01", 34, 0, 3321);
        everyOldCodeResolves(lists);
        reusedCodesAreKeptApart();
        lap("resolved", begun);
        everyLineageAnswers();
        lap("lineages", begun);

        annulOneDistrictOfMany(reform);
        lap("one district annulled", begun);

        annulOneMergerOfLater();
        lap("small case annulled", begun);

        Country.decided(CENTRE.annul(reform, ON));
        assertThat(state()).isEqualTo(before);
        counts("2025-07-01", 63, 696, 10035);
        lap("annulled", begun);
    }

    /** Kafka takes a mebibyte; what the API answers of the case is bounded too. */
    private void eventsFitIntoMessages(String reform) {
        var largest =
                jdbi.withHandle(
                        handle ->
                                handle.createQuery(
                                                "select max(octet_length(payload::text)) from outbox")
                                        .mapTo(int.class)
                                        .one());
        Log.infof("The largest event has %s bytes", largest);
        assertThat(largest).isLessThan(100_000);
        assertThat(CENTRE.get("/restructurings/{id}", reform).extract().asString().length())
                .isLessThan(300_000);
    }

    private static void counts(String day, int provinces, int districts, int communes) {
        CENTRE.get("/areas/counts?asOf=" + day)
                .statusCode(200)
                .body("byLevel.PROVINCE", equalTo(provinces))
                .body("byLevel.DISTRICT", equalTo(districts))
                .body("byLevel.COMMUNE", equalTo(communes));
    }

    /** Every old code leads to the units that the lists say, and to no other. */
    private void everyOldCodeResolves(National lists) {
        var told =
                lists.rows().stream()
                        .collect(
                                groupingBy(
                                        row -> row[5] + " " + row[3],
                                        TreeMap::new,
                                        mapping(
                                                row -> row[2] + " " + row[0],
                                                toCollection(TreeSet::new))));
        var found = new TreeMap<String, TreeSet<String>>();
        jdbi.useHandle(
                handle ->
                        handle.createQuery(SUCCESSORS)
                                .bind("day", ON)
                                .map(
                                        (row, _) ->
                                                found.computeIfAbsent(
                                                                row.getString("old"),
                                                                _ -> new TreeSet<>())
                                                        .add(row.getString("successor")))
                                .list());
        assertThat(found).isEqualTo(told);
    }

    private static void reusedCodesAreKeptApart() {
        var then = "/areas/resolve?level=COMMUNE&code=00004&codeAsOf=2025-06-30&asOf=";
        CENTRE.get(then + "2025-06-30").body("areas.name", contains("Phường Trúc Bạch"));
        CENTRE.get(then + "2025-07-01").body("areas.name", contains("Phường Ba Đình"));
        CENTRE.get("/areas/resolve?level=COMMUNE&code=00004&asOf=2025-07-01")
                .body("areas.name", contains("Phường Ba Đình"))
                .body("usedFrom", equalTo("2025-07-01"));
        CENTRE.get("/areas/resolve?level=DISTRICT&code=755&codeAsOf=2025-06-30&asOf=2025-07-01")
                .statusCode(200)
                .body("areas.name", contains("Đặc khu Côn Đảo"));
    }

    private void everyLineageAnswers() {
        var moment = Moment.on(ON);
        var all =
                jdbi.withHandle(
                        handle ->
                                handle.createQuery("select id from area order by id")
                                        .mapTo(UUID.class)
                                        .list());
        assertThat(all).hasSize(10795 + 3355 - 143);
        // Each takes some milliseconds: every thirtieth, so that the build stays quick.
        assertThat(IntStream.iterate(0, i -> i < all.size(), i -> i + 30).mapToObj(all::get))
                .allSatisfy(id -> assertThat(lineages.ofArea(id, moment).nodes()).isNotEmpty());
    }

    /**
     * The mergers of the nine communes of a district are taken back with the end of the district,
     * in which they lay; without it they are not, and no province without its communes.
     */
    private void annulOneDistrictOfMany(String reform) {
        var district = areas("level = 'DISTRICT' and name = 'Huyện Đầm Hà'");
        var communes = areas("parent_id = '%s'".formatted(district.getFirst()));
        var mergers = ReformsApi.refs(reform, communes);
        assertThat(communes).hasSize(9);
        assertThat(mergers).hasSize(2);

        ReformsApi.refusedAlone(reform, ON, mergers[0])
                .body("errors[0].message", containsString("Huyện Đầm Hà"));
        var province = ReformsApi.refs(reform, areas("level = 'PROVINCE' and code = '02'"));
        CENTRE.annul(reform, ON, province)
                .statusCode(409)
                .body("code", equalTo("annulled-together"));
        communes.addAll(district);
        Country.decided(CENTRE.annul(reform, ON, ReformsApi.refs(reform, communes)));

        CENTRE.get("/areas/counts?asOf=2025-07-01")
                .body("byLevel.PROVINCE", equalTo(34))
                .body("byLevel.DISTRICT", equalTo(1))
                .body("byLevel.COMMUNE", equalTo(3321 - 2 + 9));
        CENTRE.get("/areas/{id}?asOf=2025-07-01", communes.getFirst())
                .body("scope", startsWith("vn.22.200."));
    }

    /** The areas of the day before the reform that are so. */
    private List<String> areas(String which) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        "select area_id from area_version where upper_inf(known) and valid @> cast(:day as date) and "
                                                + which)
                                .bind("day", ON.minusDays(1))
                                .mapTo(String.class)
                                .collect(Collectors.toCollection(ArrayList::new)));
    }

    /** Two communes that the reform made become one, and again two. */
    private void annulOneMergerOfLater() {
        var reformed = state();
        var rows =
                """
                00004,Phường Thử nghiệm,COMMUNE,00004,Phường Ba Đình,COMMUNE,FULL,
                00004,Phường Thử nghiệm,COMMUNE,00008,Phường Ngọc Hà,COMMUNE,FULL,
                """;
        var later = Country.decided(ReformsApi.as("demo").send(LATER, rows, Map.of()));
        CENTRE.get("/areas/resolve?level=COMMUNE&code=00008&codeAsOf=2025-08-31&asOf=2025-09-01")
                .body("areas.name", contains("Phường Thử nghiệm"));

        Country.decided(CENTRE.annul(later, LATER));
        assertThat(state()).isEqualTo(reformed);
    }

    private List<String> state() {
        return jdbi.withHandle(handle -> handle.createQuery(STATE).mapTo(String.class).list());
    }

    private static void lap(String done, Instant begun) {
        Log.infof("%s after %s", done, Duration.between(begun, Instant.now()));
    }
}
