package vn.tinhgon.agencies.restructuring;

import static vn.tinhgon.agencies.restructuring.Region.SINCE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.agencies.agency.AgencyKind;
import vn.tinhgon.agencies.agency.AgencyNames;
import vn.tinhgon.agencies.agency.AgencyProfile;
import vn.tinhgon.agencies.agency.AgencyRegistry;
import vn.tinhgon.agencies.agency.Bloc;
import vn.tinhgon.agencies.agency.NewAgency;
import vn.tinhgon.agencies.area.AreaRegistry;
import vn.tinhgon.agencies.area.NewArea;
import vn.tinhgon.agencies.bitemporal.Knowledge;
import vn.tinhgon.agencies.bitemporal.Origin;
import vn.tinhgon.agencies.decision.Decision;
import vn.tinhgon.agencies.function.NewFunction;
import vn.tinhgon.agencies.function.StateFunction;
import vn.tinhgon.agencies.staffing.QuotaGrant;
import vn.tinhgon.agencies.staffing.QuotaLedger;
import vn.tinhgon.agencies.staffing.StaffCategory;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.caller.Role;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.testing.SampleProvince;

/** Registers regions in one transaction each: every sequence of cases has its own. */
@ApplicationScoped
public class Regions {

    private static final int POSTS = 10;
    private static final Decision DECISION =
            new Decision("1320/QĐ-UBND", SINCE.minusDays(9), "UBND tỉnh Hậu Giang");
    private static final Caller REGISTRAR =
            new Caller(
                    "regions",
                    "Regions",
                    Set.of(Role.REGISTRAR),
                    Optional.empty(),
                    new Scope(SampleProvince.SCOPE));

    private final Jdbi jdbi;
    private final AreaRegistry areas;
    private final AgencyRegistry agencies;
    private final QuotaLedger quotas;
    private final Knowledge knowledge;

    Regions(
            Jdbi jdbi,
            AreaRegistry areas,
            AgencyRegistry agencies,
            QuotaLedger quotas,
            Knowledge knowledge) {
        this.jdbi = jdbi;
        this.areas = areas;
        this.agencies = agencies;
        this.quotas = quotas;
        this.knowledge = knowledge;
    }

    /**
     * Two districts with five communes, seven agencies, their functions and posts.
     *
     * @param ids the same each time for the same sequence, which picks things in their order
     */
    @Transactional
    Region register(Supplier<UUID> ids) {
        var region = new Region(jdbi);
        var districts = new ArrayList<UUID>();
        IntStream.range(0, 2)
                .forEach(
                        _ ->
                                districts.add(
                                        area(region, ids.get(), "DISTRICT", SampleProvince.AREA)));
        var communes = new ArrayList<UUID>();
        IntStream.range(0, 5)
                .forEach(
                        i ->
                                communes.add(
                                        area(region, ids.get(), "COMMUNE", districts.get(i % 2))));
        var above = agency(region, ids.get(), districts.getFirst(), null, null);
        var first = agency(region, ids.get(), communes.getFirst(), above, null);
        agency(region, ids.get(), communes.getFirst(), first, above);
        IntStream.range(1, 5).forEach(i -> agency(region, ids.get(), communes.get(i), null, first));
        var grants =
                region.agencies.stream()
                        .map(id -> new QuotaGrant(id, StaffCategory.CIVIL_SERVANT, POSTS))
                        .toList();
        quotas.grant(grants, SINCE, new Origin(DECISION, null, knowledge.now()));
        return region;
    }

    private UUID area(Region region, UUID id, String level, UUID parent) {
        var code = Region.newCode();
        var area = new NewArea(id, code, "Địa bàn " + code, level, parent, SINCE);
        region.add(areas.register(area, REGISTRAR).id(), level);
        return area.id();
    }

    private UUID agency(Region region, UUID id, UUID area, UUID parent, UUID director) {
        var profile =
                new AgencyProfile(
                        AgencyNames.only("Đơn vị " + id),
                        AgencyKind.PUBLIC_SERVICE_UNIT,
                        Bloc.GOVERNMENT,
                        region.level(area),
                        area,
                        parent,
                        director,
                        null);
        var functions =
                IntStream.range(0, 2)
                        .mapToObj(i -> new NewFunction("Việc " + i + " " + id, "Thử"))
                        .toList();
        var registered =
                agencies.register(
                        new NewAgency(id, profile, List.of(), functions, SINCE),
                        DECISION,
                        REGISTRAR);
        region.agencies.add(id);
        registered.functions().stream().map(StateFunction::id).forEach(region.functions::add);
        return id;
    }
}
