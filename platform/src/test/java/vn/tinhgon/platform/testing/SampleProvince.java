package vn.tinhgon.platform.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import vn.tinhgon.events.AgencyCode;
import vn.tinhgon.events.AgencyEstablished;
import vn.tinhgon.events.AgencyEvent;
import vn.tinhgon.events.AgencyState;
import vn.tinhgon.events.AreaRegistered;
import vn.tinhgon.platform.registry.RegistryCopy;

/** The agencies behind the realm's users, as agencies-service tells of them. */
public final class SampleProvince {

    public static final String SCOPE = "vn.93";
    public static final UUID AREA = id(0x93);
    public static final UUID PROVINCE_COMMITTEE = id(0x01);
    public static final UUID ORGANISATION_BOARD = id(0x02);
    public static final UUID COMMITTEE_OFFICE = id(0x03);
    public static final UUID HOME_AFFAIRS = id(0x10);
    public static final UUID FINANCE = id(0x11);
    public static final UUID HEALTH = id(0x12);
    public static final UUID FRONT_GROUP = id(0x20);

    private static final LocalDate SINCE = LocalDate.of(2004, 1, 1);

    private SampleProvince() {}

    public static List<AgencyEvent> events() {
        return Stream.concat(
                        Stream.<AgencyEvent>of(
                                new AreaRegistered(
                                        AREA,
                                        "93",
                                        "Tỉnh Hậu Giang",
                                        "PROVINCE",
                                        SCOPE,
                                        null,
                                        SINCE)),
                        agencies().map(agency -> new AgencyEstablished(agency, SINCE)))
                .toList();
    }

    /** Sees to it that a service has heard of all of them, as it would from agencies-service. */
    public static void tell(RegistryCopy registry) {
        if (isKnown(registry)) {
            return;
        }
        events().forEach(EventPublisher::publish);
        Eventually.await().until(() -> isKnown(registry));
    }

    private static boolean isKnown(RegistryCopy registry) {
        var ids = agencies().map(AgencyState::agencyId).toList();
        return registry.named(ids).size() == ids.size();
    }

    public static AgencyState agency(UUID id) {
        return agencies().filter(agency -> agency.agencyId().equals(id)).findFirst().orElseThrow();
    }

    private static Stream<AgencyState> agencies() {
        return Stream.of(
                agency(PROVINCE_COMMITTEE, "Tỉnh ủy", "PARTY_COMMITTEE", "PARTY"),
                agency(ORGANISATION_BOARD, "Ban Tổ chức Tỉnh ủy", "PARTY_BOARD", "PARTY"),
                agency(COMMITTEE_OFFICE, "Văn phòng Tỉnh ủy", "PARTY_OFFICE", "PARTY"),
                agency(HOME_AFFAIRS, "Sở Nội vụ", "DEPARTMENT", "GOVERNMENT"),
                agency(FINANCE, "Sở Tài chính", "DEPARTMENT", "GOVERNMENT"),
                agency(HEALTH, "Sở Y tế", "DEPARTMENT", "GOVERNMENT"),
                agency(
                        FRONT_GROUP,
                        "Đảng đoàn Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
                        "PARTY_GROUP",
                        "PARTY"));
    }

    private static AgencyState agency(UUID id, String name, String kind, String bloc) {
        return new AgencyState(
                id,
                name,
                List.of(),
                kind,
                bloc,
                "PROVINCE",
                AREA,
                SCOPE,
                parent(id, bloc),
                null,
                List.of(new AgencyCode("LOCAL", id.toString().substring(32))),
                List.of(),
                "hop-thu-" + id.toString().substring(33) + "@haugiang.example",
                null,
                List.of());
    }

    /** The Party's own bodies stand under its committee. */
    private static UUID parent(UUID id, String bloc) {
        return bloc.equals("PARTY") && !id.equals(PROVINCE_COMMITTEE) ? PROVINCE_COMMITTEE : null;
    }

    private static UUID id(int last) {
        return UUID.fromString("01980000-0000-7000-8000-0000000000%02x".formatted(last));
    }
}
