package vn.tinhgon.plans.deadline.reading;

import java.time.Period;
import java.util.Optional;
import java.util.regex.Pattern;

import vn.tinhgon.plans.deadline.AfterTrigger;
import vn.tinhgon.plans.deadline.Deadline;

/** "khi Trung ương có hướng dẫn": the act of another body opens the task. */
final class GuidanceIdiom implements Idiom {

    private static final Pattern GUIDANCE =
            Words.words(
                    "khi (?<trigger>[^.;()]*?(?:ban hành|hướng dẫn|quyết định|quy định|phê duyệt|văn bản|chủ trương|ý kiến|cho phép|đồng ý|kết luận|nghị quyết|nghị định)"
                            + "[^.;,()]*)");

    @Override
    public Optional<Deadline> read(Phrase phrase) {
        var found = GUIDANCE.matcher(phrase.text());
        return found.find()
                ? Optional.of(
                        new AfterTrigger(
                                phrase.quote(), found.group("trigger").strip(), Period.ZERO, null))
                : Optional.empty();
    }
}
