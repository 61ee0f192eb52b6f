package vn.tinhgon.agencies.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tinhgon.agencies.agency.Agencies;
import vn.tinhgon.agencies.agency.AgencyFilter;
import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.agencies.search.AgencySearch;
import vn.tinhgon.agencies.search.NameResolver;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.rest.PageQuery;

/** At the size of the country no question reads through all agencies. */
@QuarkusTest
class QueryPlansTest {

    private static final Moment BEFORE_THE_REFORM = Moment.on(LocalDate.of(2012, 6, 30));
    private static final Moment NOW = Moment.on(LocalDate.of(2026, 1, 1));
    private static final UUID AGENCY = UUID.fromString("00000000-0000-7000-9000-00000000c351");

    @Inject NationalRegistry registry;
    @Inject Agencies agencies;
    @Inject AgencySearch search;
    @Inject NameResolver resolver;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ủy ban nhân dân xã Tân Phú",
                "ubnd xa tan phu",
                "truong",
                "xaa",
                "tan phu xa uy ban nhan dan",
                "nhan dan ban",
                "trun tam phuc vu hanh chinh cong xa dong tann",
                "phong van hoa xa hoi xa tan phuu",
                "trung tam phuc vu hanh chinh cong xa dong tann",
                "khong co co quan nao ten nhu vay"
            })
    void a_search_reads_indexes(String name) {
        for (var scope : List.of("vn", "vn.5", "vn.5.555")) {
            var plans = registry.plansOf(() -> search.find(name, within(scope), NOW, firstPage()));

            assertThat(plans).isNotEmpty();
            assertThat(NationalRegistry.wholeTablesReadBy(plans)).isEmpty();
        }
    }

    @Test
    void one_agency_as_of_a_day_is_read_by_indexes() {
        var plans = registry.plansOf(() -> agencies.find(AGENCY, BEFORE_THE_REFORM));

        assertThat(NationalRegistry.wholeTablesReadBy(plans)).isEmpty();
    }

    @Test
    void the_agencies_of_a_commune_as_of_a_day_are_read_by_indexes() {
        var plans =
                registry.plansOf(
                        () -> agencies.list(within("vn.5.555"), BEFORE_THE_REFORM, firstPage()));

        assertThat(NationalRegistry.wholeTablesReadBy(plans)).isEmpty();
    }

    @Test
    void many_names_are_resolved_by_indexes() {
        var plans =
                registry.plansOf(
                        () ->
                                resolver.resolve(
                                        List.of("UBND xã Tân Phú", "Phong Kinh tee xa Dong Tan"),
                                        new Scope("vn.5"),
                                        NOW));

        assertThat(NationalRegistry.wholeTablesReadBy(plans)).isEmpty();
    }

    private static AgencyFilter within(String scope) {
        return new AgencyFilter(new Scope(scope), null, null, null);
    }

    private static PageQuery firstPage() {
        return new PageQuery() {
            @Override
            public int limit() {
                return 50;
            }
        };
    }
}
