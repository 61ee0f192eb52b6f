package vn.tinhgon.plans.importing.reading.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import vn.tinhgon.plans.importing.reading.duty.ReadTarget.Threshold;

class TargetReaderTest {

    private final TargetReader reader = new TargetReader();

    @Test
    void a_share_has_a_threshold_a_baseline_and_a_period() {
        var targets =
                reader.read(
                        "II.4",
                        "Giai đoạn 2022-2026 toàn huyện giảm ít nhất 5% biên chế công chức và ít nhất 10% số viên chức so với năm 2021.");

        assertThat(targets)
                .extracting(ReadTarget::value)
                .containsExactly(new BigDecimal("5"), new BigDecimal("10"));
        assertThat(targets)
                .extracting(ReadTarget::indicator)
                .containsExactly("biên chế công chức", "số viên chức");
        assertThat(targets).extracting(ReadTarget::threshold).containsOnly(Threshold.AT_LEAST);
        assertThat(targets).extracting(ReadTarget::baselineYear).containsOnly(2021);
        assertThat(targets).extracting(ReadTarget::from).containsOnly(2022);
        assertThat(targets).extracting(ReadTarget::to).containsOnly(2026);
    }

    @Test
    void the_indicator_may_stand_before_the_share() {
        var target = reader.read("II.4", "Vị trí chuyên môn chiếm tỷ lệ tối thiểu 65%.").getFirst();

        assertThat(target.indicator()).isEqualTo("Vị trí chuyên môn chiếm tỷ lệ");
        assertThat(target.value()).isEqualTo(new BigDecimal("65"));
    }

    @Test
    void a_ceiling_and_a_plain_figure_are_told_apart() {
        assertThat(reader.read("1", "Nợ đọng không quá 3%.").getFirst().threshold())
                .isEqualTo(Threshold.AT_MOST);
        assertThat(reader.read("1", "Tiết kiệm 10% chi thường xuyên.").getFirst().threshold())
                .isEqualTo(Threshold.EXACTLY);
    }

    @Test
    void other_figures_are_no_targets() {
        assertThat(
                        reader.read(
                                "1",
                                "Cho thôi việc người 2 năm liên tiếp không hoàn thành nhiệm vụ."))
                .isEmpty();
    }
}
