package vn.tinhgon.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A plan of a province in made-up words, the same for the same number. */
final class MadePlan {

    private static final int CHARACTERS_OF_A_PAGE = 2_500;
    private static final List<String> DOES =
            List.of(
                    "Rà soát",
                    "Kiện toàn",
                    "Xây dựng đề án",
                    "Tham mưu ban hành quy chế",
                    "Tổng kết");
    private static final List<String> WHAT =
            List.of(
                    "chức năng, nhiệm vụ của từng phòng chuyên môn",
                    "cơ cấu tổ chức bên trong các đơn vị sự nghiệp công lập",
                    "quy trình tiếp nhận và trả kết quả hồ sơ cho người dân",
                    "biên chế, vị trí việc làm và số cấp phó",
                    "việc phân cấp, ủy quyền giữa tỉnh và xã",
                    "trụ sở, tài sản công và kinh phí còn lại");
    private static final List<String> HOW =
            List.of(
                    "bảo đảm tinh gọn đầu mối và không ngắt quãng công việc của người dân",
                    "gắn với cơ cấu lại đội ngũ cán bộ, công chức, viên chức",
                    "theo nguyên tắc một việc chỉ giao cho một cơ quan chịu trách nhiệm",
                    "trên cơ sở ý kiến của các cấp ủy, tổ chức đảng trực thuộc");
    private static final List<String> UNTIL =
            List.of(
                    "Hoàn thành trong quý III/2026",
                    "Trước ngày 30/9/2026",
                    "Thực hiện từ năm 2026 và hoàn thành trong năm 2027",
                    "Thường xuyên, hằng năm");

    private final int number;

    MadePlan(int number) {
        this.number = number;
    }

    /** A paragraph a line; labels follow some tasks, others say everything in their sentences. */
    List<String> pages(int pages) {
        var lines = new ArrayList<>(head());
        var length = 0;
        for (int item = 1; length < pages * CHARACTERS_OF_A_PAGE; item++) {
            var from = lines.size();
            if (item % 30 == 1) {
                lines.add("%s. NHIỆM VỤ, GIẢI PHÁP VÀ PHÂN CÔNG".formatted(roman(2 + item / 30)));
            }
            lines.addAll(item % 3 == 0 ? inSentences(item) : withLabels(item));
            length += lines.subList(from, lines.size()).stream().mapToInt(String::length).sum();
        }
        return lines;
    }

    /** What stands before a table of tasks. */
    List<String> headOfAppendix() {
        var lines = new ArrayList<>(head());
        lines.add("PHỤ LỤC I");
        lines.add("DANH MỤC NHIỆM VỤ");
        return lines;
    }

    static List<String> headingOfTable() {
        return List.of(
                "TT",
                "Nội dung nhiệm vụ",
                "Cơ quan chủ trì",
                "Cơ quan phối hợp",
                "Thời gian",
                "Sản phẩm");
    }

    List<List<String>> rows(int rows) {
        return IntStream.rangeClosed(1, rows)
                .mapToObj(
                        row ->
                                List.of(
                                        Integer.toString(row),
                                        sentence(row),
                                        body(row),
                                        body(row + 3) + "; " + body(row + 5),
                                        one(UNTIL, row),
                                        "Quyết định của Ủy ban nhân dân tỉnh"))
                .toList();
    }

    private List<String> head() {
        return List.of(
                "TỈNH ỦY HẬU GIANG",
                "*",
                "Số " + number + "-KH/TU",
                "ĐẢNG CỘNG SẢN VIỆT NAM",
                "Vị Thanh, ngày 10 tháng 4 năm 2026",
                "KẾ HOẠCH",
                "Sắp xếp tổ chức bộ máy của tỉnh, bản thứ " + number,
                "Thực hiện Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương Đảng, Tỉnh ủy ban hành Kế hoạch như sau:",
                "I. MỤC ĐÍCH, YÊU CẦU",
                "1. Mỗi việc chỉ do một cơ quan chủ trì và chịu trách nhiệm đến cùng.");
    }

    private List<String> withLabels(int item) {
        return List.of(
                "%d. %s".formatted((item - 1) % 30 + 1, sentence(item)),
                "- Cơ quan chủ trì: %s.".formatted(body(item)),
                "- Cơ quan phối hợp: %s, %s và %s."
                        .formatted(body(item + 1), body(item + 4), body(item + 6)),
                "- Thời gian: %s.".formatted(one(UNTIL, item)));
    }

    private List<String> inSentences(int item) {
        return List.of(
                "%d. %s chủ trì, phối hợp với %s tham mưu Ban Thường vụ Tỉnh ủy: %s %s"
                        .formatted(
                                (item - 1) % 30 + 1,
                                body(item),
                                body(item + 2),
                                sentence(item),
                                sentence(item + 1)),
                "- %s".formatted(sentence(item + 2)),
                "- %s".formatted(sentence(item + 3)));
    }

    private String sentence(int at) {
        return "%s %s; %s, %s."
                .formatted(one(DOES, at), one(WHAT, at), one(WHAT, at + 2), one(HOW, at));
    }

    private String body(int at) {
        return one(MadeProvince.BODIES, at);
    }

    private String one(List<String> words, int at) {
        return words.get((at * 7 + at / words.size() + number) % words.size());
    }

    private static String roman(int number) {
        return "X".repeat(number / 10)
                + List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
                        .get(number % 10);
    }
}
