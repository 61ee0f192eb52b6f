package vn.tinhgon.plans.importing.reading.agencies;

import java.util.regex.Pattern;

import vn.tinhgon.platform.text.VietnameseText;

/** The words read of a name so far, and whether those after a comma or "và" still belong to it. */
record AgencyName(String words) {

    private static final Pattern COUNT = Pattern.compile("^\\d{1,2} ");
    private static final Pattern PLURAL = Pattern.compile("(?iu)(?<!\\p{L})các\\s.*");

    /** An office can serve several bodies at once: "Văn phòng Đoàn ĐBQH và HĐND tỉnh". */
    private static final String SERVED =
            "(?:hdnd|hoi dong nhan dan|ubnd|uy ban nhan dan|doan dbqh|doan dai bieu quoc hoi)";

    private static final Pattern OFFICE =
            Pattern.compile("van phong " + SERVED + "(?: (?:va )?" + SERVED + "){0,3}");
    private static final Pattern SERVED_FIRST = Pattern.compile(SERVED + "(?: .*)?");

    /** Committees of one level that are listed: "huyện ủy, thành ủy, đảng ủy trực thuộc". */
    private static final String COMMITTEE = "(?:tỉnh|huyện|thành|thị|quận|đảng|xã|phường) [uủ][ỷy]";

    /** "Thủ trưởng cơ quan, đơn vị": of whichever of them. */
    private static final Pattern HEAD_OF_ANY =
            Pattern.compile("(?:thu truong|nguoi dung dau|lanh dao) (?:co quan|don vi)(?: .*)?");

    /** "Ủy ban nhân dân thành phố và các huyện": the same committee of several areas. */
    private static final Pattern COMMITTEE_OF_AREA =
            Pattern.compile(
                    "(?:.* )?(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan) (?:thanh pho|thi xa|huyen|quan|xa|phuong) .*");

    private static final Pattern AREAS =
            Pattern.compile(
                    "cac (?:thanh pho|thi xa|thi tran|dac khu|(?:huyen|quan|xa|phuong)(?! uy| doan))(?: .*)?");

    /** A paper and a broadcaster in one: "Báo và Đài Phát thanh - Truyền hình". */
    private static final Pattern BROADCASTER = Pattern.compile("(?iu)(?:đài )?phát thanh");

    /** "Vụ Tài chính và Doanh nghiệp": what a division is in charge of may be a kind of body. */
    private static final Pattern DIVISION =
            Pattern.compile(
                    "(?:vu|cuc|phong|chi cuc|vien|khoa|so|bo|ban|van phong|trung tam) (?!.*, ).+");

    private static final Pattern FIELD =
            Pattern.compile(
                    "(?:doanh nghiep|ke toan(?! truong).*|ho tro .*|to chuc(?: can bo| bo may)?|dia phuong|ngan hang|kiem toan|thanh tra|quan su|hoi nhap.*|thong ke)");

    /** One party committee for the Front and its member organisations. */
    private static final Pattern FRONT =
            Pattern.compile("(?iu)đảng (?:ủy|uỷ|bộ) mặt trận tổ quốc(?: việt nam)?");

    private static final Pattern ENDS_WITH_COMMITTEE = Pattern.compile(".*(?<!\\p{L})" + COMMITTEE);
    private static final Pattern COMMITTEE_FIRST = Pattern.compile(COMMITTEE + "(?!\\p{L}).*");
    private static final Pattern PARTY_GROUP =
            Pattern.compile("(?iu)(?:ban cán sự|đảng đoàn|thường trực).*");

    /** A secretary of several organisations: "bí thư các chi bộ, đảng bộ bộ phận". */
    private static final Pattern SECRETARY = Pattern.compile("(?:pho )?bi thu cac .*");

    /** Who leads several bodies is not one of those before: "… và thủ trưởng các phòng". */
    private static final Pattern HEADS =
            Pattern.compile(
                    "nguoi dung dau(?: .*)?|(?:thu truong|(?:pho )?bi thu|(?:pho )?chu tich|giam doc) cac .*");

    private static final Pattern HEAD = Pattern.compile("nguoi dung dau .*");

    private static final Pattern LED_BY_SECRETARY =
            Pattern.compile(
                    "(?:dang doan|ban can su|dang (?:uy|bo)|chi (?:uy|bo)|(?:tinh|thanh|thi|huyen|quan|xa|phuong) (?:uy|doan))(?: .*)?");

    /** The committee of a bloc: "Đảng ủy Khối cơ quan và doanh nghiệp". */
    private static final Pattern BLOC =
            Pattern.compile("(?:dang (?:uy|bo)|doan) khoi (?:co quan|doanh nghiep)");

    private static final Pattern OF_A_BLOC = Pattern.compile("(?:co quan|doanh nghiep)(?: .*)?");

    boolean goesOnWith(AgencyName next, String separator) {
        if (BLOC.matcher(folded()).matches() && OF_A_BLOC.matcher(next.folded()).matches()) {
            return true;
        }
        if (FRONT.matcher(words).matches() && next.words.toLowerCase().startsWith("các đoàn thể")) {
            return true;
        }
        if (isSecretaryOf(next) && !separator.contains("và")) {
            return true;
        }
        if (separator.contains("và")
                && words.equals("Báo")
                && BROADCASTER.matcher(next.words).lookingAt()) {
            return true;
        }
        if (HEAD_OF_ANY.matcher(folded()).matches() && BodyWord.isKind(next.words)) {
            return true;
        }
        if (separator.contains("và")
                && COMMITTEE_OF_AREA.matcher(folded()).matches()
                && AREAS.matcher(next.folded()).matches()) {
            return true;
        }
        if (next.isCounted()) {
            return false;
        }
        if (PARTY_GROUP.matcher(next.words).matches() || HEADS.matcher(next.folded()).matches()) {
            return false;
        }
        if (COMMITTEE_FIRST.matcher(next.words).matches()
                && (enumerates() || ENDS_WITH_COMMITTEE.matcher(words).matches())) {
            return !separator.contains("và") || !PLURAL.matcher(words).find();
        }
        if (enumerates() && (next.isLowerCase() || BodyWord.isAlone(next.words))) {
            return !next.isPlural();
        }
        return serves(next)
                || !BodyWord.begins(next.words)
                || separator.contains("và")
                        && isInCharge()
                        && FIELD.matcher(next.folded()).matches();
    }

    AgencyName and(String separator, AgencyName next) {
        return new AgencyName(words + separator + next.words);
    }

    /** "các sở, ban, ngành", "cơ quan, đơn vị": kinds of bodies are being listed. */
    private boolean enumerates() {
        return PLURAL.matcher(words).find()
                || BodyWord.isAlone(words)
                || HEAD.matcher(folded()).matches();
    }

    /** "02 huyện ủy liên quan" */
    private boolean isCounted() {
        var counted = COUNT.matcher(words).replaceFirst("");
        return counted.length() < words.length() && BodyWord.begins(counted);
    }

    private boolean isPlural() {
        return PLURAL.matcher(words).lookingAt() && BodyWord.begins(words);
    }

    private boolean isInCharge() {
        return DIVISION.matcher(folded()).matches();
    }

    private boolean isLowerCase() {
        return !words.isEmpty() && Character.isLowerCase(words.charAt(0));
    }

    private boolean isSecretaryOf(AgencyName next) {
        return SECRETARY.matcher(folded()).matches()
                && LED_BY_SECRETARY.matcher(next.folded()).matches();
    }

    private boolean serves(AgencyName next) {
        return OFFICE.matcher(folded()).matches() && SERVED_FIRST.matcher(next.folded()).matches();
    }

    private String folded() {
        return VietnameseText.fold(words);
    }
}
