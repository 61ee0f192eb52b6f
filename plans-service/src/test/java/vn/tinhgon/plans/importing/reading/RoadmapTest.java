package vn.tinhgon.plans.importing.reading;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.tinhgon.plans.deadline.AfterTrigger;
import vn.tinhgon.plans.deadline.Deadline;
import vn.tinhgon.plans.directive.DocumentType;
import vn.tinhgon.plans.finding.Finding;
import vn.tinhgon.plans.task.AssignmentRole;

/**
 * The nineteen items of the sample's roadmap, and those of the real plan whose facts it has where
 * that is at hand.
 */
class RoadmapTest {

    private static final Path SAMPLE =
            Path.of("../deploy/local/src/main/resources/sample/ke-hoach-mau.txt");
    private static final Path ORIGINAL = Path.of("../../shared/plans/hau-giang-kh77-2018.txt");

    /**
     * Reference | advising | coordinating | implementing | kind, start, due, trigger and offset.
     */
    private static final String ROADMAP =
            """
            III.1 | Sở Nội vụ | Ban Tổ chức Tỉnh uỷ | Cơ quan Thường trực các hội đồng, ban chỉ đạo; các ban quản lý dự án | RANGE 2018-01-01 2019-12-31
            III.2 | Ban Tổ chức Tỉnh uỷ; Sở Nội vụ; Ban Bảo vệ, chăm sóc sức khỏe cán bộ Tỉnh uỷ | Văn phòng Tỉnh uỷ; Sở Y tế; Sở Tài chính | | YEAR - 2018-12-31
            III.3 | Ban Tổ chức Tỉnh uỷ; Sở Nội vụ | Văn phòng Tỉnh uỷ; Văn phòng HĐND; Văn phòng UBND tỉnh; Sở Tài chính | Ban thường vụ cấp uỷ các địa phương những nơi đủ điều kiện | QUARTER - 2019-03-31
            III.4 | Ban Tổ chức Tỉnh uỷ | Ban Tuyên giáo Tỉnh uỷ; Sở Nội vụ | Ban thường vụ các huyện, thị, thành uỷ | FROM 2019-01-01 -
            III.5 | Ban Tổ chức Tỉnh ủy; Sở Nội vụ | Ban Dân vận Tỉnh ủy; Đảng đoàn Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh | Ban thường vụ các huyện, thị, thành ủy | FROM 2018-04-01 -
            III.6 | Sở Nội vụ | Văn phòng UBND tỉnh; các sở, ban, ngành tỉnh có liên quan | | FROM 2018-01-01 -
            III.7 | Sở Nội vụ; Ban Tổ chức Tỉnh ủy | UBND các huyện, thị xã, thành phố | | YEAR - 2019-12-31
            III.8 | Ban Tổ chức Tỉnh ủy; Sở Nội vụ | Đảng ủy Khối doanh nghiệp tỉnh; Đảng ủy Khối các cơ quan tỉnh; các đơn vị có liên quan | | FROM 2018-01-01 -
            III.9 | Sở Nội vụ | Ban Tổ chức Tỉnh ủy; Ban Thường vụ các huyện, thị, thành ủy | | YEAR - 2018-12-31
            III.10 | Sở Tài chính | Đảng đoàn Hội đồng nhân dân; Sở Nội vụ; Ban Tổ chức Tỉnh ủy | | FROM 2019-01-01 -
            III.11 | Đảng đoàn Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh | Ban Dân vận Tỉnh ủy | Ban thường vụ các huyện, thị, thành ủy | RANGE 2018-01-01 2019-12-31
            III.12 | Sở Nội vụ | Ban Tổ chức Tỉnh ủy; Đảng đoàn Hội đồng nhân dân tỉnh; Đảng đoàn Văn phòng Đoàn Đại biểu Quốc hội; Văn phòng UBND tỉnh | | AFTER_TRIGGER - 2019-12-31 P3M Trung ương ban hành văn bản hướng dẫn
            III.13 | Văn phòng Tỉnh ủy; Ban Tổ chức Tỉnh ủy | Các ban xây dựng Đảng Tỉnh ủy | | AFTER_TRIGGER - 2019-12-31 P3M Trung ương ban hành văn bản hướng dẫn
            III.14 | Ban Tổ chức Tỉnh ủy; Sở Nội vụ | Các cơ quan có liên quan | | FROM 2019-01-01 -
            III.15 | Ban Tổ chức Tỉnh ủy | Đảng ủy Khối doanh nghiệp tỉnh; Đảng ủy Khối các cơ quan tỉnh | | YEAR - 2018-12-31
            III.16 | Sở Nội vụ | Ban Tổ chức Tỉnh ủy | | FROM 2019-01-01 -
            III.17 | Văn phòng Tỉnh ủy | Ban Tổ chức Tỉnh ủy | | AFTER_TRIGGER - - P3M Trung ương ban hành văn bản
            III.18 | Sở Nội vụ | Đảng đoàn Hội đồng nhân dân tỉnh; Ban Tổ chức Tỉnh ủy | | FROM 2021-01-01 -
            III.19 | Sở Nội vụ | Ủy ban nhân dân các huyện, thị xã, thành phố | | FROM 2018-01-01 -
            """;

    private final DocumentReader reader = new DocumentReader();

    @ParameterizedTest
    @MethodSource("documentsAtHand")
    void all_items_are_read_with_agencies_and_deadlines(Path document) throws IOException {
        assertThat(roadmap(read(document))).isEqualTo(ROADMAP);
    }

    /** The sample, and the real plan where it lies beside the project. */
    static Stream<Path> documentsAtHand() {
        return Stream.of(SAMPLE, ORIGINAL).filter(Files::exists);
    }

    @Test
    void seven_items_name_several_agencies_of_which_one_must_be_chosen_to_lead()
            throws IOException {
        assertThat(read(SAMPLE).findings())
                .filteredOn(finding -> finding.code().equals("lead-to-be-chosen"))
                .extracting(Finding::code, Finding::ref)
                .containsExactlyElementsOf(
                        List.of("III.2", "III.3", "III.5", "III.7", "III.8", "III.13", "III.14")
                                .stream()
                                .map(ref -> tuple("lead-to-be-chosen", ref))
                                .toList());
    }

    @Test
    void the_sample_says_who_issued_it_when_and_why() throws IOException {
        var header = read(SAMPLE).document();

        assertThat(header.type()).isEqualTo(DocumentType.PLAN);
        assertThat(header.number()).isEqualTo("77-KH/TU");
        assertThat(header.date()).isEqualTo(LocalDate.of(2018, 4, 10));
        assertThat(header.place()).isEqualTo("Vị Thanh");
        assertThat(header.issuer()).isEqualTo("Tỉnh ủy");
        assertThat(header.level()).isEqualTo("PROVINCE");
        assertThat(header.title())
                .startsWith("Triển khai Nghị quyết số 18-NQ/TW")
                .endsWith("hiệu lực, hiệu quả");
        assertThat(header.basis())
                .extracting(Citation::number)
                .containsExactly("18-NQ/TW", "07-KH/TW");
        assertThat(header.distribution())
                .hasSize(7)
                .contains(new Recipient("Ban Bí thư Trung ương Đảng", "để báo cáo"));
    }

    @Test
    void nothing_but_the_roadmap_of_the_sample_is_to_be_done() throws IOException {
        assertThat(read(SAMPLE).tasks())
                .filteredOn(task -> task.kind() == TaskKind.TASK)
                .hasSize(19)
                .allSatisfy(task -> assertThat(task.ref()).startsWith("III."));
    }

    private ReadDocument read(Path document) throws IOException {
        return reader.read(Files.readString(document));
    }

    private static String roadmap(ReadDocument document) {
        return document.tasks().stream()
                .filter(task -> task.ref().startsWith("III."))
                .map(RoadmapTest::line)
                .collect(joining());
    }

    private static String line(ReadTask task) {
        var cells =
                List.of(
                        task.ref(),
                        String.join("; ", task.agencies(AssignmentRole.ADVISE)),
                        String.join("; ", task.agencies(AssignmentRole.COORDINATE)),
                        String.join("; ", task.agencies(AssignmentRole.IMPLEMENT)),
                        deadline(task.deadline()));
        return String.join(" | ", cells).replace("|  |", "| |") + "\n";
    }

    private static String deadline(Deadline deadline) {
        var dates =
                "%s %s %s".formatted(deadline.kind(), day(deadline.start()), day(deadline.due()));
        return deadline instanceof AfterTrigger after
                ? dates + " " + after.offset() + " " + after.trigger()
                : dates;
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("-");
    }
}
