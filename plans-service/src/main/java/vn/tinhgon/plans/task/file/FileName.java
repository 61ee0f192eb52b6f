package vn.tinhgon.plans.task.file;

import java.util.Locale;
import java.util.regex.Pattern;

import vn.tinhgon.platform.text.PlainText;

/**
 * What a sender calls a file. It is shown to people and names nothing on any disk: paths, invisible
 * signs and what turns the direction of writing are taken out.
 */
record FileName(String text) {

    private static final int MOST = 200;
    private static final Pattern PATH = Pattern.compile("^.*[/\\\\]");
    private static final Pattern DISGUISE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\"<>|:*?]");

    static FileName of(String sent) {
        var bare = DISGUISE.matcher(PATH.matcher(sent).replaceFirst("")).replaceAll("");
        var plain = PlainText.of(bare);
        return new FileName(plain.length() > MOST ? plain.substring(plain.length() - MOST) : plain);
    }

    /** In lower case, without its dot; empty when there is none. */
    String extension() {
        var dot = text.lastIndexOf('.');
        return dot < 0 ? "" : text.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
