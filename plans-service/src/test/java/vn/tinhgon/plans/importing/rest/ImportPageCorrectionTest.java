package vn.tinhgon.plans.importing.rest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.tinhgon.plans.importing.rest.OpenedPage.exact;
import static vn.tinhgon.plans.importing.rest.OpenedPage.textExactly;

import java.util.UUID;
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
class ImportPageCorrectionTest {

    private static final String TASK_2 = "tasks.find { it.ref == 'III.2' }.";

    private final PlansApi planner = PlansApi.as("planner");
    @Inject RegistryCopy registry;
    private JsonPath read;
    private UUID plan;
    private OpenedPage page;

    @BeforeEach
    void a_planner_opens_the_page() {
        SampleProvince.tell(registry);
        read = planner.importSample();
        plan = read.getUUID("planId");
        page = OpenedPage.of(read.getString("id"), "vi-VN");
    }

    @AfterEach
    void nothing_failed_in_the_browser() {
        if (page != null) {
            assertThat(page.close()).isEmpty();
        }
    }

    @Test
    void a_planner_corrects_with_the_keyboard_and_accepts() {
        page.task("III.1").focus();
        page.press("Enter");
        page.form("III.1").waitFor();
        page.press("Tab", "Tab", "Control+A");
        page.write("Giảm đầu mối");
        page.press("Enter");

        page.hasSaved();
        assertThat(page.task("III.1")).isFocused();
        assertThat(page.form("III.1").locator(".as-read").first())
                .containsText("Đã đọc: Giảm số tổ chức");
        assertThat(page.at("#state")).containsText("chưa chấp nhận vào dự thảo");
        page.photograph("corrected");
        page.button("Chấp nhận vào dự thảo").click();
        assertThat(page.status()).hasText("Đã chấp nhận vào dự thảo kế hoạch.");
        assertThat(planner.tasks(plan).get("III.1")).containsEntry("title", "Giảm đầu mối");
    }

    @Test
    void a_field_is_restored_as_it_was_read() {
        var form = page.opened("task-III.1");
        form.getByLabel("Sản phẩm").fill("Đề án");
        form.getByLabel("Tên").fill("Giảm đầu mối");
        page.press("Control+s");
        page.hasSaved();

        form.getByLabel("Lấy lại: Tên").press("Enter");

        assertThat(form.getByLabel("Lấy lại: Tên")).hasCount(0);
        assertThat(stored().getMap("original.tasks['III.1']")).containsOnlyKeys("product");
    }

    @Test
    void agencies_and_deadlines_are_put_right() {
        var form = page.opened("task-III.2");
        form.locator("[name=quote]").fill("trước ngày 15/7/2018");
        form.locator("[name=role]").first().selectOption("LEAD");
        form.locator("[name=quote]").press("Enter");

        page.hasSaved();
        assertThat(stored().getString(TASK_2 + "deadline.due")).isEqualTo("2018-07-15");
        assertThat(stored().getString(TASK_2 + "assignments[0].role")).isEqualTo("LEAD");
        assertThat(stored().getMap("original.tasks['III.2']")).hasSize(2);
    }

    @Test
    void a_deadline_is_stated_in_parts_where_its_words_do_not_say_it() {
        var form = page.opened("task-III.2");
        form.getByText("Nói rõ thời hạn").press("Enter");
        form.getByLabel("Kiểu thời hạn").selectOption("RANGE");
        form.getByLabel("Từ ngày").fill("1/5/2018");
        form.getByLabel("Đến ngày").fill("1/4/2018");
        page.press("Control+s");
        assertThat(page.form("III.2").locator(".refused")).isVisible();
        assertThat(form.getByLabel("Đến ngày")).isFocused();
        page.photograph("refused");

        form.getByLabel("Đến ngày").fill("30/9/2018");
        page.press("Control+s");

        page.hasSaved();
        assertThat(stored().getString(TASK_2 + "deadline.lastDay")).isEqualTo("2018-09-30");
        page.expectRefusal(400);
    }

    @Test
    void an_agency_is_chosen_among_candidates_with_the_keyboard() {
        var form = page.opened("task-III.2");
        form.getByLabel("Cơ quan", exact()).first().fill("Ban Tổ chức Tỉnh đoàn");
        page.press("Control+s");
        page.hasSaved();
        var candidate = form.locator(".candidates button").first();
        assertThat(candidate).containsText("Ban Tổ chức Tỉnh ủy");
        page.photograph("candidates");

        candidate.press("Enter");
        assertThat(form.locator(".meaning").first()).hasText("✓ có trong danh mục");
        page.press("Control+s");

        page.hasSaved();
        assertThat(form.locator(".candidates")).hasCount(0);
        assertThat(stored().getString(TASK_2 + "assignments[0].agencyId"))
                .isEqualTo(SampleProvince.ORGANISATION_BOARD.toString());
    }

    @Test
    void an_agency_comes_in_and_one_goes_with_the_keyboard() {
        var before = read.getList(TASK_2 + "assignments").size();
        var form = page.opened("task-III.2");
        form.getByText("Thêm cơ quan").press("Enter");
        page.write("COORDINATE");
        page.press("Tab");
        page.write("Tỉnh đoàn");
        form.locator(".row button").first().press("Enter");
        page.press("Control+s");

        page.hasSaved();
        assertThat(stored().<String>getList(TASK_2 + "assignments.agency"))
                .hasSize(before)
                .endsWith("Tỉnh đoàn")
                .doesNotContain(read.getString(TASK_2 + "assignments[0].agency"));
        assertThat(form.locator(".as-read")).containsText("Đã đọc: Tham mưu:");
    }

    @Test
    void a_task_is_dropped_and_taken_back() {
        page.opened("task-III.2").getByText("Bỏ", textExactly()).click();
        assertThat(page.task("III.2")).hasCount(0);

        page.page().getByLabel("Lấy lại III.2").click();

        assertThat(page.task("III.2")).isFocused();
        assertThat(stored().getMap("original")).isEmpty();
    }

    @Test
    void a_task_is_added_with_the_words_of_a_line() {
        page.at("#lines").getByText("Mỗi cơ quan có thể làm nhiều việc").click();
        page.press("Alt+n");
        page.write("IV.90");
        page.press("Enter");

        page.hasSaved();
        assertThat(page.task("IV.90")).isFocused();
        assertThat(page.at("#lines .quoted").first())
                .containsText("Mỗi cơ quan có thể làm nhiều việc");
        var added = "tasks.find { it.ref == 'IV.90' }.";
        assertThat(stored().getString(added + "title"))
                .startsWith("Mỗi cơ quan có thể làm nhiều việc");
        assertThat(stored().getString(added + "quote.text")).startsWith("2. Mỗi cơ quan");
        assertThat(stored().getInt(added + "quote.line")).isEqualTo(23);
        page.photograph("added");
    }

    @Test
    void what_is_not_saved_yet_stays_while_something_else_is_saved() {
        page.opened("task-III.2").getByLabel("Sản phẩm").fill("Tờ trình");
        page.opened("task-III.1").getByLabel("Sản phẩm").fill("Đề án");
        page.press("Control+s");
        page.hasSaved();
        assertThat(page.form("III.2").getByLabel("Sản phẩm")).hasValue("Tờ trình");

        page.button("Chấp nhận vào dự thảo").click();

        assertThat(page.status()).hasText("Còn nội dung chưa lưu; hãy lưu trước khi chấp nhận.");
        page.press("Control+s");
        page.hasSaved();
        assertThat(stored().getString(TASK_2 + "product")).isEqualTo("Tờ trình");
    }

    @Test
    void what_is_refused_is_said_at_its_field_and_nothing_is_lost() {
        var deadline = page.opened("task-III.1").locator("[name=quote]");
        deadline.fill("khi nào rảnh");
        deadline.press("Enter");

        assertThat(page.status()).containsText("khi nào rảnh");
        assertThat(page.form("III.1").locator(".refused")).containsText("khi nào rảnh");
        assertThat(deadline).hasValue("khi nào rảnh");
        assertThat(deadline).isFocused();
        assertThat(deadline).hasAttribute("aria-invalid", "true");
        page.expectRefusal(400);
    }

    @Test
    void who_comes_after_somebody_else_is_told_to_reload() {
        planner.correct(read.getString("id"), "{\"document\": {\"place\": \"Long Mỹ\"}}")
                .then()
                .statusCode(200);
        page.opened("task-III.1").getByLabel("Sản phẩm").fill("Đề án");
        page.press("Control+s");

        page.button("Tải lại").click();

        page.at("#header.corrected").waitFor();
        assertThat(stored().getMap("original")).containsOnlyKeys("document");
        page.expectRefusal(412);
    }

    private JsonPath stored() {
        return planner.imported(read.getString("id")).jsonPath();
    }
}
