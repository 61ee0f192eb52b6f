package vn.tinhgon.agencies.restructuring;

import static vn.tinhgon.agencies.AgenciesApi.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.staffing.StaffingApi;
import vn.tinhgon.platform.testing.SampleProvince;

/** A few communes with agencies, functions and quota, for one sequence of cases. */
final class Region {

    static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    static final int POSTS = 10;
    private static final AtomicInteger CODES = new AtomicInteger(50_000);
    private static final AgenciesApi REGISTRAR = AgenciesApi.as("registrar");

    final Set<UUID> areas = new LinkedHashSet<>();
    final Set<UUID> agencies = new LinkedHashSet<>();
    final Set<UUID> functions = new LinkedHashSet<>();
    private final Jdbi jdbi;

    private Region(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    static Region register(Jdbi jdbi) {
        var region = new Region(jdbi);
        IntStream.range(0, 4).forEach(_ -> region.registerArea());
        IntStream.range(0, 6).forEach(region::registerAgency);
        return region;
    }

    private void registerArea() {
        var id = UUID.randomUUID();
        var area = new LinkedHashMap<>(area(id));
        area.put("validFrom", SINCE.toString());
        REGISTRAR.registerArea(area).statusCode(201);
    }

    private void registerAgency(int number) {
        var id = UUID.randomUUID();
        var areaId = List.copyOf(areas).get(number % areas.size());
        var agency = new LinkedHashMap<>(agency(id, areaId));
        agency.put("validFrom", SINCE.toString());
        agency.put(
                "functions",
                IntStream.range(0, 3)
                        .mapToObj(i -> Map.of("name", "Việc " + i + " " + id, "field", "Thử"))
                        .toList());
        REGISTRAR
                .registerAgency(agency)
                .statusCode(201)
                .extract()
                .jsonPath()
                .getList("functions.id", String.class)
                .forEach(function -> functions.add(UUID.fromString(function)));
        StaffingApi.grant(id, SINCE, POSTS);
    }

    /** What a commune is to be, remembered whether it comes to be or not. */
    Map<String, Object> area(UUID id) {
        areas.add(id);
        var code = Integer.toString(CODES.incrementAndGet());
        return body(
                "id",
                id,
                "code",
                code,
                "name",
                "Xã " + code,
                "level",
                "COMMUNE",
                "parentId",
                SampleProvince.AREA);
    }

    /** What an agency is to be, remembered whether it comes to be or not. */
    Map<String, Object> agency(UUID id, UUID areaId) {
        agencies.add(id);
        return body(
                "id",
                id,
                "name",
                "Đơn vị " + id,
                "kind",
                "PUBLIC_SERVICE_UNIT",
                "bloc",
                "GOVERNMENT",
                "level",
                "COMMUNE",
                "areaId",
                areaId);
    }

    List<UUID> standingAgencies(LocalDate day) {
        return ids(
                "select agency_id from agency_version where agency_id = any(:ids) and upper_inf(known) and valid @> cast(:day as date) order by 1",
                agencies,
                day);
    }

    List<UUID> standingAreas(LocalDate day) {
        return ids(
                "select area_id from area_version where area_id = any(:ids) and upper_inf(known) and valid @> cast(:day as date) order by 1",
                areas,
                day);
    }

    List<UUID> functionsOf(UUID agency, LocalDate day) {
        return ids(
                "select function_id from function_owner where owner_id = any(:ids) and upper_inf(known) and valid @> cast(:day as date) order by 1",
                Set.of(agency),
                day);
    }

    List<UUID> agenciesIn(UUID area, LocalDate day) {
        return ids(
                "select agency_id from agency_version where area_id = any(:ids) and upper_inf(known) and valid @> cast(:day as date) order by 1",
                Set.of(area),
                day);
    }

    /** What is certain to be there from a day on, whatever was granted or moved for later. */
    int posts(UUID agency, LocalDate day) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        "select coalesce(sum(posts), 0) from quota_entry where agency_id = :agency and effective_on <= :day")
                                .bind("agency", agency)
                                .bind("day", day)
                                .mapTo(int.class)
                                .one());
    }

    private List<UUID> ids(String sql, Set<UUID> among, LocalDate day) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(sql)
                                .bindArray("ids", UUID.class, new ArrayList<>(among))
                                .bind("day", day)
                                .mapTo(UUID.class)
                                .list());
    }
}
