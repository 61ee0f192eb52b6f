package vn.tinhgon.plans.importing.reading.agencies;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import vn.tinhgon.platform.text.VietnameseText;

/** The words with which the name of a body begins. */
public final class BodyWord {

    /**
     * So short that they also occur within names: they count with a capital letter, or before one
     * ("sở Tài chính").
     */
    private static final Set<String> SHORT =
            Set.of(
                    "ban",
                    "báo",
                    "bộ",
                    "cục",
                    "đài",
                    "đoàn",
                    "hội",
                    "phòng",
                    "quỹ",
                    "sở",
                    "tổ",
                    "trường",
                    "viện",
                    "vụ",
                    "ubnd",
                    "hđnd",
                    "mttq",
                    "ubmttq",
                    "ubmttqvn",
                    "tand",
                    "vksnd",
                    "lđlđ",
                    "bhxh",
                    "bcđ",
                    "btv",
                    "btc",
                    "trạm",
                    "hạt",
                    "khoa",
                    "vp",
                    "vpub",
                    "ctcp",
                    "kbnn",
                    "btgdv",
                    "ubkt",
                    "bqlda",
                    "bchqs",
                    "nhnn",
                    "đu",
                    "vnpt",
                    "viettel",
                    "đội",
                    "đồn",
                    "vpcp",
                    "ttcp");

    /** "huyện Đam Rông", "xã Tân Hà": an area that acts; only before a name. */
    private static final Set<String> AREA =
            Set.of("tỉnh", "huyện", "quận", "xã", "phường", "thôn", "đặc");

    private static final String CHARGED =
            "(?:chu tich|(?:pho )?thu tuong|tong (?:kiem toan|thanh tra)|pho chu tich|thu truong|nguoi dung dau|giam doc|tong giam doc|bi thu|pho bi thu|truong (?:cac|ban|phong|cong an|doan|khoa|thon)"
                    + "|chanh (?:van phong|thanh tra|an)|chi huy truong|cuc truong|vu truong|vien truong|hieu truong|bo truong|tong bien tap"
                    + "|dong chi|uy vien|dang vien|can bo|cong chuc(?! vien chuc| nguoi)|ke toan|to truong|chu nhiem|lanh dao)";

    /**
     * Folded; the plural does not begin a body before what a body manages ("… và các khu công
     * nghiệp").
     */
    private static final Pattern LONG =
            Pattern.compile(
                    "(?:cac(?! khu| cum| cong trinh| du an)|moi (?:co quan|don vi|dia phuong)|tung (?:co quan|don vi|dia phuong)"
                            + "|uy ban|hoi dong|van phong|co quan|don vi|thuong truc|thuong vu"
                            + "|ban (?:thuong vu|can su|chi dao|quan ly|to chuc|chap hanh|bi thu|thuong truc|chi huy|dan van|noi chinh|tuyen giao|dang|xay dung dang)"
                            + "|dang (?:uy|doan|bo)|chi (?:bo|uy)|(?:tinh|thanh|thi|huyen|quan|cap|xa|phuong) (?:uy|doan)|trung uong doan"
                            + "|chi (?:cuc|nhanh)|tong cuc|cong an|bo (?:chi huy|tu lenh|doi bien phong|chinh tri|phan)|quan khu|quan su"
                            + "|toa an|vien (?:kiem sat|khoa hoc|nghien cuu)|thanh tra|kiem toan|kho bac|bao hiem xa hoi|ngan hang|trung tam|hai quan|thi hanh an dan su|thong ke (?:tinh|huyen|thanh pho|co so)|thue (?:tinh|huyen|thanh pho|khu vuc|co so)|cong (?:thong tin dien tu|giao tiep dien tu|ttdt)|vien thong (?!va )[a-z]+|nha xuat ban|thanh vien (?:ban|hoi dong|to|uy ban)|he thong truyen thanh|chinh phu|quoc hoi"
                            + "|mat tran(?: to quoc)?|lien (?:doan|hiep|minh)|hiep hoi|tong (?:cong ty|lien doan)|cong ty|tap doan|doanh nghiep|nha truong|truong (?:hoc|mam non|tieu hoc|thcs|thpt|trung hoc|dai hoc|cao dang|chinh tri)"
                            + "|hoc vien|dai hoc|benh vien|tap chi|cong thong tin|to chuc|to (?:cong tac|giup viec|bien tap|dai bieu)|ho tro|nhan dan|buu dien|dien luc|phong (?:noi vu|tai chinh|van hoa|kinh te|giao duc|tu phap|y te)"
                            + "|thong tan xa|dai (?:phat thanh|truyen thanh|truyen hinh)|dia phuong|doan (?:thanh nien|the|dai bieu)|uy vien|hoi (?:nong dan|cuu chien binh|lien hiep|dong)"
                            + "|thanh pho \\p{L}|thi xa \\p{L}|thi tran \\p{L}|dac khu \\p{L}|so(?:,| va) |cap co tham quyen|chu dau tu|"
                            + CHARGED
                            + ")(?:[ ,].*)?");

    /** What begins like a body and is none. */
    private static final Pattern OTHER_WORD =
            Pattern.compile(
                    "(?:ban hanh|bao cao|bao dam|bao ve|bo may|bo tieu chi|bo thu tuc|bo chi so|bo nhiem|bo sung|bo tri|hoi nghi|hoi thao|hoi nhap|hoi hop|hoi ý"
                            + "|truong hop|doan ket|phong chong|phong ngua|phong hop|so huu|so ket|so luong|so lieu|so hoa|so voi|cuc bo|vu viec|vien dan|quy dinh|quy che|quy dat|quy hoach"
                            + "|to chuc(?! dang| chinh tri| hanh chinh| doan| xa hoi| hoi| co so| khoa hoc| phap| truc thuoc|,|$)|doan cong tac|dai bieu|hat nhan|vu(?: mua| an)"
                            + "|thanh tra kiem tra|thanh tra giam sat|can bo cong chuc|chi bo truc|nhan dan lam chu|don vi hanh chinh|don vi su nghiep cong lap (?:tu|co)|lanh dao chi dao|to dan pho van hoa)(?: .*)?");

    /** "các Vụ, Cục liên quan": whichever of a kind. */
    private static final Pattern CONCERNED = Pattern.compile(" (?:có )?liên quan$");

    private static final Pattern KIND =
            Pattern.compile(
                    "(?:co quan|don vi|to chuc|dia phuong)(?: (?:truc thuoc|lien quan|co lien quan|thuoc .*))?");

    private static final int LONGEST = 60;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private BodyWord() {}

    /** Within a list of bodies. */
    public static boolean begins(String words) {
        var folded = beginning(words);
        return (LONG.matcher(folded).matches() || beginsShort(words))
                && !OTHER_WORD.matcher(folded).matches();
    }

    /** Where a sentence may as well begin with something else: "các" is not enough. */
    static boolean beginsSentence(String words) {
        var folded = beginning(words);
        return begins(words)
                && (!folded.startsWith("cac ") || PLURAL_OF_BODIES.matcher(folded).matches());
    }

    private static final Pattern PLURAL_OF_BODIES =
            Pattern.compile(
                    "cac (?:so|ban|nganh|co quan|don vi|cap(?: uy| bo| nganh| hoi| chinh quyen)?|to chuc|dia phuong|huyen|quan|xa|phuong|thi|thanh pho|tinh|bo|dong chi|phong|truong|doanh nghiep"
                            + "|dang|chi|hoi|doan|cuc|vu|trung tam|ubnd|uy ban|thanh vien|khoi|vien|hoc vien|bao|ca nhan|thu truong|chu dau tu|tap doan|tong cong ty|tong cuc|cong ty|mat tran|co so|luc luong"
                            + "|ban quan ly|thon|ap|khu pho|to|uy vien|van phong|chu the|khoa|benh vien|nha truong|chuong trinh phoi hop)(?: .*)?");

    /** No kind of body takes more words than these. */
    private static String beginning(String words) {
        return VietnameseText.fold(words.substring(0, Math.min(words.length(), LONGEST)));
    }

    /** "đơn vị", "đơn vị trực thuộc": a kind of body with what is said of all of it. */
    static boolean isKind(String words) {
        return KIND.matcher(beginning(words)).matches();
    }

    /** Whether there is nothing but one such word: a kind of body and not a body. */
    static boolean isAlone(String words) {
        if (words.length() > LONGEST) {
            return false;
        }
        var folded = VietnameseText.fold(words);
        return SHORT.contains(CONCERNED.matcher(words.toLowerCase(Locale.ROOT)).replaceFirst(""))
                || folded.matches(
                        "(?:co quan|don vi|to chuc|dia phuong|doan the|cap uy|huyen uy|thanh uy|thi uy|quan uy|dang uy|chi bo|huyen|xa|thi xa|thanh pho|phuong|thi tran|dac khu|nganh|dang doan|doanh nghiep|tong cuc|chi cuc|ban nganh)(?: (?:tinh|huyen|xa))?");
    }

    private static boolean beginsShort(String words) {
        var parts = SPACE.split(words.substring(0, Math.min(words.length(), LONGEST)), 3);
        var first = parts[0].replaceFirst("[,;]$", "").toLowerCase(Locale.ROOT);
        var named = parts.length > 1 && isCapital(parts[1]);
        return SHORT.contains(first) && (isCapital(parts[0]) || named)
                || AREA.contains(first) && named;
    }

    private static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }
}
