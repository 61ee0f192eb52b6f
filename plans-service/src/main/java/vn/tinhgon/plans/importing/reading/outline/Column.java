package vn.tinhgon.plans.importing.reading.outline;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.tinhgon.platform.text.VietnameseText;

/** What the heading of a column promises, asked in this order. */
public enum Column {
    NUMBER("TT", "tt|stt|so tt|so thu tu|so thu tu nhiem vu|muc"),
    NOTE(
            "Ghi chú",
            "ghi chu|kinh phi.*|nguon.*|can cu.*|co so phap ly.*|van ban.* giao|nguoi.*|lanh dao.*|tinh trang.*"),
    PRODUCT("Sản phẩm", ".*(?:san pham|ket qua|dau ra).*|hinh thuc.*|loai van ban"),
    LEAD_AND_COORDINATE("Cơ quan chủ trì, phối hợp", ".*chu tri.*phoi hop.*"),
    START("Thời gian bắt đầu", "(?:(?:thoi gian|ngay|moc) )?(?:bat dau|khoi dau|tu ngay).*"),
    TIME(
            "Thời gian thực hiện",
            "(?:thoi|tien do|han|lo trinh|nam|quy|moc|(?:ngay )?ket thuc).*|.*(?:thoi (?:gian|han|diem)|hoan thanh).*"),
    COORDINATE("Cơ quan phối hợp", ".*phoi hop.*"),
    ADVISE("Cơ quan tham mưu", ".*tham muu.*"),
    LEAD("Cơ quan chủ trì", ".*(?:chu tri|dau moi|chiu trach nhiem|trach nhiem chinh).*"),
    DECIDE(
            "Cơ quan quyết định",
            "(?:co quan|cap) (?:ban hanh|quyet dinh|trinh|phe duyet|co tham quyen).*"),
    MONITOR("Cơ quan theo dõi", ".*(?:theo doi|don doc|giam sat).*"),
    IMPLEMENT(
            "Cơ quan thực hiện",
            "(?:co quan|don vi|phan cong|to chuc|chu the|trach nhiem|bo phan|phong|cac don vi).*|.*(?:don vi|co quan) thuc hien.*"),
    TASK(
            "Nội dung nhiệm vụ",
            ".*(?:nhiem vu|noi dung|cong viec|dau viec|hoat dong|giai phap|de an|chi tieu|ten ).*|viec.*|cong tac");

    private final String title;
    private final Pattern heading;

    Column(String title, String heading) {
        this.title = title;
        this.heading = Pattern.compile(heading);
    }

    /** How we head it ourselves. */
    public String title() {
        return title;
    }

    static Optional<Column> headed(String cell) {
        var folded = VietnameseText.fold(cell);
        return folded.isEmpty() || folded.length() > 80
                ? Optional.empty()
                : Stream.of(values())
                        .filter(column -> column.heading.matcher(folded).matches())
                        .findFirst();
    }
}
