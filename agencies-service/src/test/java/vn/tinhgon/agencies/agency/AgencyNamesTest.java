package vn.tinhgon.agencies.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class AgencyNamesTest {

    private static final AgencyNames NAMES =
            new AgencyNames(
                    "Sở  Khoa học và Công nghệ",
                    "Department of Science",
                    "Sở KH&CN",
                    List.of("Ban Khoa học", "Sở Khoa học và Công nghệ"),
                    List.of("Sở KH&CN", "Sở KHCN"));

    @Test
    void a_renamed_agency_keeps_its_name_as_a_former_one() {
        var renamed = NAMES.replacedBy(AgencyNames.only("Sở Công nghệ"));

        assertThat(renamed.name()).isEqualTo("Sở Công nghệ");
        assertThat(renamed.formerNames())
                .containsExactly("Ban Khoa học", "Sở Khoa học và Công nghệ");
        assertThat(renamed.nameEn()).isNull();
        assertThat(renamed.otherNames()).contains("Sở KHCN");
    }

    @Test
    void an_agency_that_gets_an_earlier_name_back_has_it_as_a_former_one_no_longer() {
        var back = NAMES.replacedBy(AgencyNames.only("Ban Khoa học"));

        assertThat(back.formerNames()).containsExactly("Sở Khoa học và Công nghệ");
    }

    @Test
    void consumers_are_told_every_other_name_once_and_the_name_not_again() {
        assertThat(NAMES.besides()).containsExactly("Sở KH&CN", "Ban Khoa học", "Sở KHCN");
    }

    @Test
    void a_short_name_of_blanks_is_none() {
        assertThat(new AgencyNames("Sở Y tế", "", " ", List.of(), List.of()).shortName()).isNull();
    }
}
