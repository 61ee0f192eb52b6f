package vn.tinhgon.agencies.staffing;

import static org.hamcrest.Matchers.equalTo;
import static vn.tinhgon.agencies.staffing.QuotaRoundsApi.request;
import static vn.tinhgon.agencies.staffing.QuotaRoundsApi.row;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.Province;
import vn.tinhgon.agencies.staffing.Communes.Commune;

@QuarkusTest
class ThousandsOfQuotasTest {

    private static final AgenciesApi FOREIGN = AgenciesApi.as("foreign");

    @Inject Jdbi jdbi;

    @Test
    void a_decision_for_thousands_goes_in_at_once() {
        Province.register();
        var commune = Communes.ofNeighbour();
        var agencies = registered(commune, 3000);

        FOREIGN.post(
                        "/staffing/quotas",
                        request(
                                agencies.stream()
                                        .map(agency -> row(agency, "CIVIL_SERVANT", 4))
                                        .toArray(Map[]::new)))
                .statusCode(200)
                .body("agencies", equalTo(3000))
                .body("categories[0].fromPool", equalTo(12_000));

        FOREIGN.get("/staffing/totals?asOf=2022-01-01&scope=" + commune.scope())
                .statusCode(200)
                .body("agencies", equalTo(3000))
                .body("categories[0].granted", equalTo(12_000));
    }

    /** Agencies of a commune, as an import of thousands leaves them. */
    private List<UUID> registered(Commune commune, int number) {
        var ids = IntStream.range(0, number).mapToObj(i -> UUID.randomUUID()).toList();
        jdbi.useHandle(
                handle -> {
                    handle.createUpdate("insert into agency (id) select unnest(:ids)")
                            .bindArray("ids", UUID.class, ids)
                            .execute();
                    handle.createUpdate(
                                    """
                                    insert into agency_version (agency_id, valid, known, name, former_names, other_names,
                                                                search, kind, bloc, level, area_id)
                                    select id, '[2004-01-01,)', tstzrange(now(), null), 'Trường ' || n, '{}', '{}',
                                           'truong ' || n, 'PUBLIC_SERVICE_UNIT', 'GOVERNMENT', 'COMMUNE', :area
                                    from unnest(:ids) with ordinality as t(id, n)""")
                            .bindArray("ids", UUID.class, ids)
                            .bind("area", commune.area())
                            .execute();
                });
        return ids;
    }
}
