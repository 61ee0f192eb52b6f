package vn.tinhgon.plans.writing;

import java.util.Optional;

import vn.tinhgon.plans.plan.PlanHead;
import vn.tinhgon.platform.registry.KnownAgency;

/** Which rules a document is laid out by; sizes in points. */
enum Layout {
    /** Nghị định 30/2020/NĐ-CP, Phụ lục I. */
    STATE("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, 13, 14, "Số: ", 12, 11),
    /** Hướng dẫn 36-HD/VPTW năm 2018. */
    PARTY("ĐẢNG CỘNG SẢN VIỆT NAM", 15, 14, 15, "Số ", 14, 12);

    static final int BODY = 14;

    private final String motto;
    private final int mottoSize;
    private final int issuerSize;
    private final int kindSize;
    private final String beforeNumber;
    private final int recipientsHeadingSize;
    private final int recipientsSize;

    Layout(
            String motto,
            int mottoSize,
            int issuerSize,
            int kindSize,
            String beforeNumber,
            int recipientsHeadingSize,
            int recipientsSize) {
        this.motto = motto;
        this.mottoSize = mottoSize;
        this.issuerSize = issuerSize;
        this.kindSize = kindSize;
        this.beforeNumber = beforeNumber;
        this.recipientsHeadingSize = recipientsHeadingSize;
        this.recipientsSize = recipientsSize;
    }

    /**
     * The number tells, as the State puts a slash after it and the Party a hyphen; else who issues.
     */
    static Layout of(PlanHead head, Optional<KnownAgency> issuer) {
        if (head.number() != null) {
            return head.number().matches("\\d+\\p{Ll}?-.*") ? PARTY : STATE;
        }
        return issuer.map(agency -> agency.kind().matches("PARTY_.*|STANDING_COMMITTEE"))
                        .orElseGet(() -> String.valueOf(head.issuerName()).matches(".*(?:ủy|uỷ)"))
                ? PARTY
                : STATE;
    }

    String motto() {
        return motto;
    }

    int mottoSize() {
        return mottoSize;
    }

    int issuerSize() {
        return issuerSize;
    }

    int kindSize() {
        return kindSize;
    }

    String numbered(String number) {
        return beforeNumber + (number == null ? "         " : number);
    }

    int recipientsHeadingSize() {
        return recipientsHeadingSize;
    }

    int recipientsSize() {
        return recipientsSize;
    }
}
