package vn.tinhgon.plans.importing.reading;

import java.util.Optional;
import java.util.stream.Stream;

import vn.tinhgon.plans.task.AssignmentRole;
import vn.tinhgon.platform.text.VietnameseText;

/** What a captioned line such as "- Cơ quan phối hợp: …" gives: agencies in a role, or the time. */
enum Label {
    TIME("^(?:thoi gian|thoi han|tien do).*", null),
    LEAD(".*chu tri.*", AssignmentRole.LEAD),
    ADVISE(".*tham muu.*", AssignmentRole.ADVISE),
    COORDINATE(".*phoi hop.*", AssignmentRole.COORDINATE),
    IMPLEMENT(".*thuc hien.*", AssignmentRole.IMPLEMENT);

    /** What a caption looks like; {@link #captioned} decides whether it is one. */
    static final String CAPTION =
            "(?iu:(?:các )?(?:cơ quan|đơn vị|chủ trì|tham mưu|phối hợp|thực hiện|thời gian|thời hạn|tiến độ)"
                    + "(?:,? [^:.;]{1,40})?\\s?:)";

    private final String words;
    private final AssignmentRole role;

    Label(String words, AssignmentRole role) {
        this.words = words;
        this.role = role;
    }

    /**
     * The first that the caption speaks of: "Đơn vị chủ trì (tham mưu thực hiện)" names the lead.
     */
    static Optional<Label> captioned(String caption) {
        var folded = VietnameseText.fold(caption);
        return Stream.of(values()).filter(label -> folded.matches(label.words)).findFirst();
    }

    /** Empty for the time. */
    Optional<AssignmentRole> role() {
        return Optional.ofNullable(role);
    }
}
