package vn.tinhgon.plans.importing.rest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.tinhgon.plans.importing.rest.OpenedPage.exact;
import static vn.tinhgon.plans.importing.rest.OpenedPage.textExactly;

import java.util.Map;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.plans.PlansApi;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.testing.SampleProvince;

@QuarkusTest
class ImportPageProposalsTest {

    private final PlansApi planner = PlansApi.as("planner");
    @Inject RegistryCopy registry;
    private JsonPath read;
    private OpenedPage page;

    @BeforeEach
    void a_planner_opens_the_page() {
        SampleProvince.tell(registry);
        read = planner.importSample();
        page = OpenedPage.of(read.getString("id"), "vi-VN");
    }

    @AfterEach
    void nothing_failed_in_the_browser() {
        if (page != null) {
            assertThat(page.close()).isEmpty();
        }
    }

    @Test
    void the_header_is_put_right_with_its_bases_and_recipients() {
        var form = page.opened("header");
        form.getByLabel("Cấp").selectOption("DISTRICT");
        form.getByLabel("Ngày", exact()).first().fill("12/4/2018");
        var bases = form.getByLabel("Căn cứ");
        bases.getByText("Thêm dòng").press("Enter");
        bases.getByLabel("Cơ quan ban hành").last().fill("Chính phủ");
        page.press("Control+s");
        assertThat(form.locator(".refused")).isVisible();
        assertThat(bases.getByLabel("Số, ký hiệu").last()).isFocused();

        page.write("19-NQ/TW");
        form.getByLabel("Nơi nhận").getByText("Thêm dòng").press("Enter");
        page.write("Lưu Văn phòng");
        page.press("Tab");
        page.write("để lưu");
        page.press("Enter");

        page.hasSaved();
        var document = stored().getMap("document");
        assertThat(document).containsEntry("level", "DISTRICT").containsEntry("date", "2018-04-12");
        assertThat(stored().<String>getList("document.basis.number")).endsWith("19-NQ/TW");
        assertThat(stored().<Map<String, String>>getList("document.distribution"))
                .endsWith(Map.of("name", "Lưu Văn phòng", "purpose", "để lưu"));
        form.getByLabel("Lấy lại: Căn cứ").click();
        page.hasSaved();
        assertThat(form.getByLabel("Lấy lại: Căn cứ")).hasCount(0);
        page.expectRefusal(400);
    }

    @Test
    void a_restructuring_is_put_right_dropped_and_restored() {
        var form = page.opened("restructurings-2");
        form.getByLabel("Cơ quan sau sắp xếp").fill("Văn phòng chung\nVăn phòng khác");
        form.getByLabel("Từ ngày").fill("1/1/2019");
        page.press("Control+s");
        page.hasSaved();
        assertThat(form.locator(".as-read")).hasCount(2);
        assertThat(stored().<String>getList("restructurings[2].outputs"))
                .containsExactly("Văn phòng chung", "Văn phòng khác");
        page.photograph("restructuring");

        form.getByLabel("Lấy lại: Từ ngày").click();
        assertThat(form.locator(".as-read")).hasCount(1);
        form.getByText("Bỏ", textExactly()).click();
        var gone = page.at("#restructurings-rows .dropped button").last();
        gone.click();

        assertThat(page.at("#restructurings-rows .dropped")).hasCount(0);
        assertThat(stored().getMap("original")).isEmpty();
    }

    @Test
    void reporting_duties_and_their_periods_are_put_right() {
        var form = page.opened("reportingDuties-0");
        form.getByLabel("Hằng quý").check();
        form.getByLabel("Thông qua").fill("Ban Tổ chức Tỉnh ủy");
        page.press("Control+s");

        page.hasSaved();
        assertThat(stored().<String>getList("reportingDuties[0].periods")).contains("QUARTERLY");
        page.button("Lấy lại tất cả như đã đọc: Chế độ báo cáo").click();
        page.hasSaved();
        assertThat(stored().getMap("original")).isEmpty();
    }

    @Test
    void a_target_is_added_once_it_says_what_is_to_be_reached() {
        var before = read.getList("targets").size();
        page.button("Thêm: Chỉ tiêu").click();
        page.write("Số đơn vị sự nghiệp công lập");
        page.press("Control+s");
        var form = page.at("#targets-rows form").last();
        assertThat(form.locator(".refused")).isVisible();
        assertThat(form.getByLabel("Mục nêu nội dung này")).isFocused();

        page.write("III.14");
        form.getByLabel("Giá trị").fill("10");
        form.getByLabel("Đơn vị").fill("%");
        page.press("Control+s");

        page.hasSaved();
        assertThat(stored().getList("targets")).hasSize(before + 1);
        assertThat(page.at("#targets-count")).hasText("(" + (before + 1) + ")");
        assertThat(stored().getDouble("targets[" + before + "].value")).isEqualTo(10);
        page.expectRefusal(400);
    }

    private JsonPath stored() {
        return planner.imported(read.getString("id")).jsonPath();
    }
}
