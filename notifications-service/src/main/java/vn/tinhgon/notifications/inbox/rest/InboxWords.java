package vn.tinhgon.notifications.inbox.rest;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.notifications.inbox.InboxEntry;
import vn.tinhgon.notifications.notice.Wording;

/** Shows entries in a language, with one look at the registry for all their names. */
@ApplicationScoped
class InboxWords {

    private final Wording wording;

    InboxWords(Wording wording) {
        this.wording = wording;
    }

    List<InboxEntryView> show(List<InboxEntry> entries, Locale language) {
        var words = wording.word(entries.stream().map(InboxEntry::notice).toList(), language);
        return IntStream.range(0, entries.size())
                .mapToObj(i -> InboxEntryView.from(entries.get(i), words.get(i)))
                .toList();
    }
}
