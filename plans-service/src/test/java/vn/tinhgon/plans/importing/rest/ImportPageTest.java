package vn.tinhgon.plans.importing.rest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tinhgon.plans.PlansApi;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.testing.SampleProvince;

@QuarkusTest
class ImportPageTest {

    private final PlansApi planner = PlansApi.as("planner");
    @Inject RegistryCopy registry;
    private String document;
    private JsonPath read;
    private UUID plan;
    private OpenedPage page;

    @BeforeEach
    void a_planner_opens_the_page() {
        SampleProvince.tell(registry);
        document = PlansApi.sample();
        read = planner.sendText(document).jsonPath();
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
    void the_page_comes_without_data_and_lets_no_foreign_script_run() {
        given().get("/imports/" + read.getString("id"))
                .then()
                .statusCode(200)
                .header(
                        "Content-Security-Policy",
                        allOf(
                                containsString("default-src 'none'; script-src 'self'"),
                                not(containsString("unsafe"))))
                .body(not(containsString("{{")))
                .body(not(containsString("Hậu Giang")));
    }

    @Test
    void the_document_stands_beside_what_was_read_in_vietnamese() {
        assertThat(page.page()).hasTitle("Đối chiếu văn bản đã nhập");
        assertThat(page.at("#lines")).containsText("LỘ TRÌNH VÀ PHÂN CÔNG THỰC HIỆN");
        assertThat(page.at("#tasks > details")).hasCount(read.getList("tasks").size());
        assertThat(page.at("#finding-list button")).hasCount(read.getList("findings").size());
        for (var list : List.of("restructurings", "reportingDuties", "targets")) {
            assertThat(page.at("#%s-rows > details".formatted(list)))
                    .hasCount(read.getList(list).size());
        }
        assertThat(page.at("#header-words")).containsText("10/4/2018");
    }

    @Test
    void who_prefers_english_reads_english() {
        page.close();
        page = OpenedPage.of(read.getString("id"), "en-GB");

        assertThat(page.page()).hasTitle("Imported document");
        assertThat(page.button("Accept into the draft")).isEnabled();
        assertThat(page.opened("task-III.1").getByLabel("Deliverable")).isVisible();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void nothing_is_cut_off(int width) {
        page.page().setViewportSize(width, 844);
        page.photograph("first-" + width);
        page.opened("header");
        page.photograph("header-" + width);
        page.row("header").click();
        page.opened("task-III.1");
        page.photograph("task-" + width);
        page.opened("restructurings-0");
        page.opened("reportingDuties-0");
        page.photograph("proposals-" + width);
        page.at("#keys summary").click();
        page.photograph("keys-" + width);

        assertThat(
                        page.page()
                                .evaluate(
                                        """
                                        [...document.querySelectorAll('main > section, header, html')]
                                          .filter(part => part.scrollWidth > part.clientWidth)
                                          .map(part => part.tagName + part.id + part.scrollWidth)"""))
                .isEqualTo(List.of());
    }

    @Test
    void a_task_shows_its_words_in_the_document() {
        page.task("III.9").click();

        var quoted = page.at("#lines .quoted").first();
        assertThat(quoted)
                .hasId("line-" + read.getInt("tasks.find { it.ref == 'III.9' }.quote.line"));
        assertThat(quoted).isInViewport();
        assertThat(quoted).containsText("9. ");
    }

    @Test
    void what_a_proposal_quotes_is_found_in_the_document() {
        page.row("restructurings-0").click();

        assertThat(page.at("#lines .quoted").first()).isInViewport();
        assertThat(page.at("#lines .quoted").first())
                .containsText(read.getString("restructurings[0].quote").substring(0, 20));
    }

    @Test
    void keys_lead_to_the_document_and_back() {
        page.task("III.9").focus();
        page.press("Alt+v");
        assertThat(page.at("#lines .quoted").first()).isFocused();

        page.press("Alt+v");
        assertThat(page.task("III.9")).isFocused();

        page.press("Alt+v", "ArrowUp", "ArrowDown", "Enter");
        assertThat(page.task("III.9")).isFocused();
        assertThat(page.form("III.9")).isVisible();
    }

    @Test
    void a_line_opens_what_was_read_from_it() {
        page.at("#lines").getByText("9. Lập kế hoạch để mọi trưởng ấp").click();
        assertThat(page.form("III.9")).isVisible();

        page.at("#line-1").click();
        assertThat(page.status()).hasText("Không có nội dung nào được đọc từ dòng này.");
    }

    @Test
    void findings_are_gone_through_by_keys() {
        var current = page.at("#finding-list [aria-current]");
        var all = page.at("#finding-list button");

        page.press("Alt+ArrowDown");
        assertThat(current).hasText(all.first().textContent());
        page.press("Alt+ArrowDown");
        assertThat(current).hasText(all.nth(1).textContent());
        page.press("Alt+ArrowUp", "Alt+ArrowUp");
        assertThat(current).hasText(all.last().textContent());
    }

    @Test
    void the_plan_is_downloaded_as_a_word_file() {
        var file = page.page().waitForDownload(() -> page.button("Tải văn bản Word").click());

        assertThat(file.suggestedFilename()).endsWith("-kh-tu-du-thao.docx");
    }

    @Test
    void a_plan_in_force_is_only_looked_at() {
        planner.settleSample(read);
        planner.issue(plan).then().statusCode(200);
        page.page().reload();

        assertThat(page.at("#state")).hasText("Kế hoạch không còn là dự thảo; chỉ xem.");
        assertThat(page.button("Chấp nhận vào dự thảo")).isDisabled();
        assertThat(page.opened("task-III.1").getByLabel("Sản phẩm")).isDisabled();
        assertThat(page.opened("restructurings-0").getByLabel("Loại")).isDisabled();
    }

    @Test
    void the_same_document_is_offered_as_a_new_version_of_the_draft() {
        page.close();
        var other = document.replace("1. Giảm số tổ chức", "1. Giảm mạnh số tổ chức");
        page = OpenedPage.of(planner.sendText(other).path("id"), "vi-VN");

        assertThat(page.at("#previous"))
                .containsText("Chấp nhận sẽ đưa bản này vào chính dự thảo ấy thành phiên bản mới");
        assertThat(page.at("#previous")).containsText("Có chữ khác bản trước.");
        assertThat(page.at("#previous a")).hasAttribute("href", "/imports/" + read.getString("id"));
        page.photograph("again");
        assertThat(page.at("#previous li")).hasCount(1);
        assertThat(page.at("#previous li")).containsText("đã đổi III.1: tên");
        page.at("#previous li button").click();
        assertThat(page.form("III.1")).isVisible();
        page.button("Chấp nhận thành phiên bản mới").click();

        assertThat(page.status()).hasText("Đã chấp nhận vào dự thảo kế hoạch.");
        assertThat((String) planner.tasks(plan).get("III.1").get("title"))
                .startsWith("Giảm mạnh số");
        assertThat(page.button("Chấp nhận vào dự thảo")).isEnabled();
    }

    @Test
    void the_same_document_of_a_plan_in_force_is_offered_as_an_amendment() {
        page.close();
        planner.settleSample(read);
        planner.issue(plan).then().statusCode(200);
        page = OpenedPage.of(planner.sendText(document).path("id"), "vi-VN");

        assertThat(page.at("#previous"))
                .containsText("lập phiên bản mới bằng văn bản sửa đổi, bổ sung");
        assertThat(page.at("#previous")).containsText("Nguyên văn không đổi.");
    }

    @Test
    void all_that_can_be_used_has_a_name() {
        for (var row : List.of("header", "task-III.1", "restructurings-0", "reportingDuties-0")) {
            page.opened(row);
        }
        page.button("Thêm: Chỉ tiêu").click();
        var nameless =
                page.page()
                        .evaluate(
                                """
                                [...document.querySelectorAll('input, textarea, select, button, form, section, summary, [role=group]')]
                                  .filter(e => !(e.labels?.length || e.getAttribute('aria-label')?.trim() || e.getAttribute('aria-labelledby') || e.textContent.trim())
                                    || /undefined|null/.test(e.getAttribute('aria-label') ?? ''))
                                  .map(e => e.outerHTML)""");

        assertThat((List<?>) nameless).isEmpty();
        assertThat(page.at("body")).not().containsText("undefined");
    }
}
