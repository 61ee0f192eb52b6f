package vn.tinhgon.plans.directive;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.tinhgon.platform.text.VietnameseText;

/** The kinds of document that plans are, or that they cite, with name and sign. */
public enum DocumentType {
    ACTION_PROGRAMME("Chương trình hành động", "CTr"),
    PLAN("Kế hoạch", "KH"),
    RESOLUTION("Nghị quyết", "NQ"),
    CONCLUSION("Kết luận", "KL"),
    OFFICIAL_LETTER("Công văn", "CV"),
    SCHEME("Đề án", "ĐA"),
    DECISION("Quyết định", "QĐ"),
    REGULATION("Quy định", "QĐ"),
    NOTICE("Thông báo", "TB"),
    GUIDANCE("Hướng dẫn", "HD"),
    REPORT("Báo cáo", "BC"),
    SUBMISSION("Tờ trình", "TTr"),
    DIRECTIVE("Chỉ thị", "CT"),
    DECREE("Nghị định", "NĐ"),
    CIRCULAR("Thông tư", "TT"),
    LAW("Luật", "QH");

    /** All names as alternatives of a regular expression. */
    public static final String NAMES =
            Stream.of(values()).map(type -> type.title).collect(Collectors.joining("|"));

    private final String title;
    private final String sign;

    /** The name in full. */
    public String title() {
        return title;
    }

    DocumentType(String title, String sign) {
        this.title = title;
        this.sign = sign;
    }

    /** By the name in full, in any spelling. */
    public static Optional<DocumentType> titled(String text) {
        var folded = VietnameseText.fold(text);
        return Stream.of(values())
                .filter(type -> VietnameseText.fold(type.title).equals(folded))
                .findFirst();
    }

    /**
     * By the sign in a number such as {@code 12-KH/TU}; QĐ is taken for a decision, the far more
     * frequent of its two.
     */
    public static Optional<DocumentType> signed(String number) {
        return Stream.of(values())
                .filter(type -> number.matches(".*[-/]" + type.sign + "(?:[-/].*)?"))
                .findFirst();
    }
}
