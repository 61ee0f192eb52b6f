package vn.tinhgon.plans.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.tinhgon.platform.registry.AgencyName;

class AgencyNamesTest {

    private final UUID homeAffairs = UUID.randomUUID();
    private final UUID office = UUID.randomUUID();
    private final UUID group = UUID.randomUUID();
    private final AgencyNames names =
            new AgencyNames(
                    List.of(
                            own(homeAffairs, "Sở Nội vụ"),
                            own(office, "Văn phòng Ủy ban nhân dân tỉnh"),
                            own(group, "Đảng đoàn Hội đồng nhân dân tỉnh"),
                            new AgencyName(
                                    "Sở Lao động - Thương binh và Xã hội",
                                    List.of("Sở LĐTBXH"),
                                    homeAffairs,
                                    "Sở Nội vụ")));

    @Test
    void spelling_and_abbreviations_make_no_difference() {
        assertThat(names.find("SỞ  NỘI VỤ").agencyId()).isEqualTo(homeAffairs);
        assertThat(names.find("Văn phòng UBND tỉnh").agencyId()).isEqualTo(office);
        assertThat(names.find("Văn phòng Uỷ ban nhân dân tỉnh").agencyId()).isEqualTo(office);
    }

    @Test
    void a_name_that_is_only_alike_is_a_candidate_and_no_match() {
        var match = names.find("Đảng đoàn Hội đồng nhân dân");

        assertThat(match.agencyId()).isNull();
        assertThat(match.candidates().getFirst().agencyId()).isEqualTo(group);
        assertThat(match.confidence()).isBetween(0.6, 0.99);
        assertThat(match.doubt("Đảng đoàn Hội đồng nhân dân", "III.1", null).orElseThrow().code())
                .isEqualTo("agency-uncertain");
    }

    @Test
    void a_name_that_two_agencies_bear_matches_neither() {
        var twice =
                new AgencyNames(List.of(own(office, "Phòng Nội vụ"), own(group, "Phòng Nội vụ")));

        assertThat(twice.find("Phòng Nội vụ").agencyId()).isNull();
        assertThat(twice.find("Phòng Nội vụ").candidates()).hasSize(2);
    }

    @Test
    void an_agency_that_has_ended_means_its_successor_and_a_finding_says_so() {
        var match = names.find("Sở Lao động- Thương binh và Xã hội");

        assertThat(match.agencyId()).isEqualTo(homeAffairs);
        assertThat(match.doubt("Sở Lao động", "III.1", null).orElseThrow().code())
                .isEqualTo("agency-succeeded");
    }

    @Test
    void a_group_of_bodies_is_no_agency_and_no_doubt() {
        var match = names.find("các sở, ban, ngành tỉnh có liên quan");

        assertThat(match.agencyId()).isNull();
        assertThat(match.doubt("các sở, ban, ngành tỉnh có liên quan", "III.6", null)).isEmpty();
    }

    @Test
    void a_name_like_no_other_is_not_registered() {
        assertThat(
                        names.find("Hội Chữ thập đỏ")
                                .doubt("Hội Chữ thập đỏ", "III.1", null)
                                .orElseThrow()
                                .code())
                .isEqualTo("agency-unregistered");
    }

    private static AgencyName own(UUID id, String name) {
        return new AgencyName(name, List.of(), id, name);
    }
}
