package vn.tinhgon.agencies;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import vn.tinhgon.events.AgencyState;
import vn.tinhgon.platform.testing.SampleProvince;

/**
 * Registers the sample province through the API, once for all tests of the module. The first agency
 * is registered by an account whose own is not there yet.
 */
public final class Province {

    public static final LocalDate SINCE = LocalDate.of(2004, 1, 1);
    public static final UUID COUNTRY = UUID.fromString("01980000-0000-7000-8000-000000000084");
    public static final UUID NEIGHBOUR = UUID.fromString("01980000-0000-7000-8000-000000000092");
    private static final AtomicBoolean REGISTERED = new AtomicBoolean();

    private Province() {}

    public static void register() {
        if (REGISTERED.compareAndSet(false, true)) {
            var demo = AgenciesApi.as("demo");
            area(demo, COUNTRY, "VN", "Việt Nam", "CENTRAL", null);
            area(demo, SampleProvince.AREA, "93", "Tỉnh Hậu Giang", "PROVINCE", COUNTRY);
            area(demo, NEIGHBOUR, "92", "Thành phố Cần Thơ", "PROVINCE", COUNTRY);
            var registrar = AgenciesApi.as("registrar");
            agencies().forEach(agency -> register(registrar, agency));
        }
    }

    private static void area(
            AgenciesApi api, UUID id, String code, String name, String level, UUID parent) {
        api.registerArea(
                        AgenciesApi.body(
                                "id", id,
                                "code", code,
                                "name", name,
                                "level", level,
                                "parentId", parent,
                                "validFrom", SINCE))
                .statusCode(201);
    }

    private static void register(AgenciesApi api, AgencyState agency) {
        api.registerAgency(
                        AgenciesApi.body(
                                "id", agency.agencyId(),
                                "name", agency.name(),
                                "kind", agency.kind(),
                                "bloc", agency.bloc(),
                                "level", agency.level(),
                                "areaId", agency.areaId(),
                                "codes", codes(agency),
                                "mailbox", agency.mailbox(),
                                "validFrom", SINCE))
                .statusCode(201);
    }

    private static List<Map<String, String>> codes(AgencyState agency) {
        return agency.codes().stream()
                .map(code -> Map.of("scheme", code.scheme(), "code", code.code()))
                .toList();
    }

    private static Stream<AgencyState> agencies() {
        return Stream.of(
                        SampleProvince.PROVINCE_COMMITTEE,
                        SampleProvince.ORGANISATION_BOARD,
                        SampleProvince.COMMITTEE_OFFICE,
                        SampleProvince.HOME_AFFAIRS,
                        SampleProvince.FINANCE,
                        SampleProvince.HEALTH)
                .map(SampleProvince::agency);
    }
}
