package vn.tinhgon.plans.importing.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A label and what stands after its colon. */
record LabelLine(Label label, String value) {

    private static final Pattern CAPTIONS = Pattern.compile("(?:^|(?<=[.;] ))" + Label.CAPTION);

    /** One paragraph may carry several: "Cơ quan chủ trì: A; cơ quan phối hợp: B." */
    static List<LabelLine> linesOf(String paragraph) {
        var captions = CAPTIONS.matcher(paragraph).results().toList();
        var lines = new ArrayList<LabelLine>();
        for (int i = 0; i < captions.size(); i++) {
            var end = i + 1 < captions.size() ? captions.get(i + 1).start() : paragraph.length();
            var value = paragraph.substring(captions.get(i).end(), end).strip();
            Label.captioned(captions.get(i).group())
                    .ifPresent(label -> lines.add(new LabelLine(label, value)));
        }
        return lines;
    }
}
