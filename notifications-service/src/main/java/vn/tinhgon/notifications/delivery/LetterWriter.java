package vn.tinhgon.notifications.delivery;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.notifications.channel.Letter;
import vn.tinhgon.notifications.inbox.Inbox;
import vn.tinhgon.notifications.notice.Notice;
import vn.tinhgon.notifications.notice.Wording;
import vn.tinhgon.notifications.recipient.Language;
import vn.tinhgon.platform.problem.Messages;

/** Writes a letter in both languages, the addressee's own first. */
@ApplicationScoped
class LetterWriter {

    private final Deliveries deliveries;
    private final Inbox inbox;
    private final Wording wording;
    private final Messages messages;

    LetterWriter(Deliveries deliveries, Inbox inbox, Wording wording, Messages messages) {
        this.deliveries = deliveries;
        this.inbox = inbox;
        this.wording = wording;
        this.messages = messages;
    }

    Letter write(Delivery delivery, Addressee addressee) {
        var notices = mostPressingFirst(inbox.notices(deliveries.entries(delivery)));
        var parts =
                languages(addressee.language())
                        .map(language -> part(notices, addressee, language.locale()))
                        .toList();
        return new Letter(
                delivery.id(),
                addressee.email(),
                subject(notices, addressee.language().locale()),
                new PlainLetter(parts).render(),
                new HtmlLetter(parts).render());
    }

    private LetterPart part(List<Notice> notices, Addressee addressee, Locale language) {
        return new LetterPart(
                language.getLanguage(),
                messages.text(language, "letter.greeting", addressee.name()),
                wording.word(notices, language),
                messages.text(language, "letter.closing"));
    }

    private String subject(List<Notice> notices, Locale language) {
        var pressing = notices.getFirst().kind();
        var alike = notices.stream().filter(notice -> notice.kind() == pressing).toList();
        var heading = wording.heading(alike, language);
        var more = notices.size() - alike.size();
        return more == 0
                ? messages.text(language, "letter.subject.one", heading)
                : messages.text(language, "letter.subject.more", heading, more);
    }

    private static List<Notice> mostPressingFirst(List<Notice> notices) {
        return notices.stream().sorted(Comparator.comparing(Notice::kind)).toList();
    }

    private static Stream<Language> languages(Language first) {
        return Stream.concat(
                Stream.of(first), Stream.of(Language.values()).filter(other -> other != first));
    }
}
