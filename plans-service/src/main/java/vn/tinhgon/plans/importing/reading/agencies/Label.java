package vn.tinhgon.plans.importing.reading.agencies;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.tinhgon.plans.task.AssignmentRole;
import vn.tinhgon.platform.text.VietnameseText;

/** What a captioned line such as "- Cơ quan phối hợp: …" gives: agencies in a role, or the time. */
public enum Label {
    TIME(null, "(?:thoi (?:gian|han|diem)|tien do|lo trinh|han)" + Words.WORK),
    PRODUCT(null, "(?:du kien )?(?:san pham|ket qua|dau ra)(?: [a-z ]{1,40})?"),
    LEAD(
            AssignmentRole.LEAD,
            Words.BODIES + "(?:chu tri|dau moi|chiu trach nhiem(?: chinh)?)" + Words.WORK),
    ADVISE(AssignmentRole.ADVISE, Words.BODIES + "tham muu" + Words.WORK),
    COORDINATE(AssignmentRole.COORDINATE, Words.BODIES + "(?:cung )?phoi hop" + Words.WORK),
    MONITOR(AssignmentRole.MONITOR, Words.BODIES + "(?:theo doi|don doc)" + Words.WORK),
    SUPERVISE(
            AssignmentRole.SUPERVISE,
            Words.BODIES + "(?:kiem tra|giam sat|tham dinh)" + Words.WORK),
    DIRECT(
            AssignmentRole.DIRECT,
            Words.BODIES + "(?:lanh dao|chi dao)(?: phu trach)?" + Words.WORK),
    DECIDE(
            AssignmentRole.DECIDE,
            "(?:co quan|cap|don vi|(?:cap|co quan) co tham quyen) (?:quyet dinh|phe duyet)"),
    IMPLEMENT(
            AssignmentRole.IMPLEMENT,
            "(?:"
                    + Words.BODIES
                    + "(?:thuc hien|trien khai)|phan cong|(?:phan cong )?trach nhiem|to chuc thuc hien)"
                    + Words.WORK);

    private final AssignmentRole role;
    private final Pattern caption;

    Label(AssignmentRole role, String caption) {
        this.role = role;
        this.caption = Pattern.compile(caption);
    }

    /**
     * The first that the caption speaks of: "Đơn vị chủ trì (tham mưu thực hiện)" names the lead.
     */
    static Optional<Label> captioned(String caption) {
        var folded = VietnameseText.fold(caption);
        return Stream.of(values())
                .filter(label -> label.caption.matcher(folded).matches())
                .findFirst();
    }

    /** Empty for the time and the product. */
    public Optional<AssignmentRole> role() {
        return Optional.ofNullable(role);
    }

    /** The small vocabulary of captions, folded. */
    private static final class Words {

        private static final String BODIES =
                "(?:cac )?(?:(?:co quan|don vi|bo phan|phong|ban|nganh|so|to chuc|dia phuong|va|hoac|cap|bo) ){0,5}"
                        + "(?:(?:duoc )?giao (?:nhiem vu )?|phan cong |to chuc |duoc phan cong )?";

        private static final String WORK =
                "(?: (?:va|hoac|chu tri|tham muu|phoi hop|thuc hien|trien khai|to chuc|chi dao|lanh dao|chinh|xay dung|giup viec|don doc|kiem tra|theo doi|giam sat|huong dan|trinh|ban hanh"
                        + "|chiu trach nhiem|tham dinh|nhiem vu|cong viec|de an|tong hop|soan thao|hoan thanh|ket thuc|bat dau|du kien|bao cao|xong|cu the|gui|nop|nay|noi dung|phan cong|ke hoach|cac|phu trach)){0,8}";
    }
}
