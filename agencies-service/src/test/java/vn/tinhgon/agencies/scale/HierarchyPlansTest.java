package vn.tinhgon.agencies.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.agencies.hierarchy.AgencyTree;
import vn.tinhgon.agencies.hierarchy.Relation;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.rest.PageQuery;

/** At the size of the country nobody's superiors and subordinates are sought among all agencies. */
@QuarkusTest
class HierarchyPlansTest {

    private static final Moment BEFORE_THE_REFORM = Moment.on(LocalDate.of(2012, 6, 30));
    private static final Moment NOW = Moment.on(LocalDate.of(2026, 1, 1));
    private static final UUID AGENCY = UUID.fromString("00000000-0000-7000-9000-00000000c353");

    @Inject NationalRegistry registry;
    @Inject AgencyTree tree;

    @ParameterizedTest
    @EnumSource
    void a_subtree_is_read_by_indexes(Relation relation) {
        for (var moment : List.of(BEFORE_THE_REFORM, NOW)) {
            var plans =
                    registry.plansOf(
                            () ->
                                    tree.subtree(
                                            AGENCY, relation, moment, Scope.COUNTRY, firstPage()));

            assertThat(plans).isNotEmpty();
            assertThat(NationalRegistry.wholeTablesReadBy(plans)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void children_and_ancestors_are_read_by_indexes(Relation relation) {
        var plans =
                registry.plansOf(
                        () -> {
                            tree.children(AGENCY, relation, NOW, Scope.COUNTRY, firstPage());
                            tree.ancestors(AGENCY, relation, NOW, Scope.COUNTRY, firstPage());
                        });

        assertThat(plans).isNotEmpty();
        assertThat(NationalRegistry.wholeTablesReadBy(plans)).isEmpty();
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
