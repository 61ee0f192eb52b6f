package vn.tinhgon.plans.importing.reading;

import java.util.regex.Pattern;

import vn.tinhgon.platform.text.VietnameseText;

/** Whether a heading announces tasks, or what is none: purpose, bases, figures, funding. */
final class Section {

    private static final Pattern WORK =
            Pattern.compile(
                    ".*\\b(?:nhiem vu|giai phap|noi dung|lo trinh|to chuc thuc hien|phan cong|trach nhiem|cong viec|to chuc trien khai|ke hoach thuc hien|tien do|trien khai)\\b.*");

    private static final Pattern SHARES_OUT =
            Pattern.compile(".*\\b(?:to chuc (?:thuc hien|trien khai)|phan cong|trach nhiem)\\b.*");

    /** A course for the bodies themselves is more than a view of things to come. */
    private static final Pattern COURSE =
            Pattern.compile("dinh huong .*\\b(?:sap xep|tinh gon|to chuc bo may)\\b.*");

    private static final Pattern OTHER =
            Pattern.compile(
                    "(?:muc dich|muc tieu|yeu cau|quan diem|nguyen tac|can cu|co so|su can thiet|ly do|tinh hinh|thuc trang|hien trang|tong quan|gioi thieu|dat van de|nhung van de chung|danh gia|ket qua|ton tai|han che|uu diem|khuyet diem|nguyen nhan|bai hoc"
                            + "|du bao|boi canh|chi tieu|pham vi|doi tuong|kinh phi|nguon luc|nguon kinh phi|du toan|dinh huong|tam nhin|khai niem|giai thich|dac diem|khai quat|hieu qua|phu luc|dieu khoan|hieu luc|kien nghi|phuong huong chung|ky hieu)\\b.*"
                            + "|nhung (?:ket qua|han che|ton tai|thuan loi|kho khan).*|(?:phan|mot so) (?:ket qua|mo dau).*|mo dau");

    /** A heading of an item that is nothing but one of these words. */
    private static final Pattern BARE =
            Pattern.compile(
                    "(?:\\W|ve )*(?:muc dich|muc tieu|yeu cau|quan diem|nguyen tac|chi tieu|can cu|pham vi|doi tuong|kinh phi|nguon kinh phi)(?:[ ,]+(?:va|chung|tong quat|cu the|chu yeu|chi dao|thuc hien|phan dau|den nam \\d{4}|nam \\d{4}|muc dich|muc tieu|yeu cau|quan diem|nguyen tac|chi tieu|can cu|pham vi|doi tuong|ap dung|sap xep|phap ly|chinh tri|thuc tien|giai doan [\\d ]+|cua ke hoach|ke hoach))*");

    private static final Pattern FINAL_ARTICLE =
            Pattern.compile(
                    "(?s).*(?:co hieu luc|(?:chiu|co) trach nhiem (?:thi hanh|thuc hien (?:quyet dinh|nghi quyet))|ban hanh kem theo|(?:phe duyet|ban hanh) (?:ke hoach|de an|chuong trinh)|can cu quyet dinh thi hanh|thay the).*");

    private Section() {}

    /**
     * @param inherited what the part around says
     */
    static boolean announcesTasks(String heading, boolean inherited) {
        var folded = VietnameseText.fold(heading).replaceFirst("^ve ", "");
        if (folded.isEmpty()) {
            return inherited;
        }
        if (OTHER.matcher(folded).matches()) {
            return (WORK.matcher(folded).matches() || COURSE.matcher(folded).matches())
                    && folded.length() < 160
                    && !folded.matches(
                            "(?:muc dich|yeu cau|quan diem|nguyen tac|can cu|kinh phi|tinh hinh|ket qua|danh gia|thuc trang|nguon).*");
        }
        return inherited || WORK.matcher(folded).matches();
    }

    /** Where a document shares out its work. */
    static boolean sharesOut(String heading) {
        return SHARES_OUT.matcher(VietnameseText.fold(heading)).matches();
    }

    static boolean isOtherHeading(String heading) {
        return heading.length() < 90 && BARE.matcher(VietnameseText.fold(heading)).matches();
    }

    static boolean isFormalArticle(String text) {
        return FINAL_ARTICLE.matcher(VietnameseText.fold(text)).matches();
    }
}
