package vn.tinhgon.notifications.notice;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.platform.problem.Messages;
import vn.tinhgon.platform.registry.KnownAgency;
import vn.tinhgon.platform.registry.RegistryCopy;

/** Puts notices into words, with the names of agencies as they are known by now. */
@ApplicationScoped
public class Wording {

    /** A sentence's stop after words that bring their own, as shortened titles do. */
    private static final Pattern DOUBLED_STOP = Pattern.compile("(?<=…|[^.]\\.)\\.(?= |$)");

    private final Messages messages;
    private final RegistryCopy registry;

    Wording(Messages messages, RegistryCopy registry) {
        this.messages = messages;
        this.registry = registry;
    }

    public List<Worded> word(List<Notice> notices, Locale language) {
        var names = names(notices);
        return notices.stream().map(notice -> word(notice, names, language)).toList();
    }

    /** What stands over notices of one kind: the title of the only one, or how many there are. */
    public String heading(List<Notice> alike, Locale language) {
        if (alike.size() == 1) {
            return word(alike, language).getFirst().title();
        }
        var first = alike.getFirst();
        var said = Stream.concat(said(first, names(alike), language), Stream.of(alike.size()));
        return messages.text(language, key(first) + ".many", said.toArray());
    }

    private Worded word(Notice notice, Map<UUID, String> names, Locale language) {
        var said = said(notice, names, language).toArray();
        var body = messages.text(language, key(notice) + ".body", said);
        return new Worded(
                messages.text(language, key(notice) + ".title", said),
                DOUBLED_STOP.matcher(body).replaceAll(""));
    }

    private static String key(Notice notice) {
        return "notice." + notice.kind().key();
    }

    private Stream<Object> said(Notice notice, Map<UUID, String> names, Locale language) {
        return notice.arguments().stream().map(argument -> say(argument, names, language));
    }

    private Object say(Argument argument, Map<UUID, String> names, Locale language) {
        return switch (argument) {
            case Argument.Text(var value) -> orElse(value, "text.none", language);
            case Argument.Day(var value) -> orElse(value, "day.none", language);
            case Argument.Roles(var codes) -> list(codes, code -> word("role", code, language));
            case Argument.Words(var family, var codes) when codes.isEmpty() ->
                    messages.text(language, family + ".none");
            case Argument.Words(var family, var codes) ->
                    list(codes, code -> word(family, code, language));
            case Argument.Agencies(var ids) when ids.isEmpty() ->
                    messages.text(language, "agencies.none");
            case Argument.Agencies(var ids) ->
                    list(ids, id -> Optional.ofNullable(names.get(id)).orElse(id.toString()));
        };
    }

    private Object orElse(Object value, String key, Locale language) {
        return value == null ? messages.text(language, key) : value;
    }

    private String word(String family, String code, Locale language) {
        return messages.find(language, family + "." + code).orElse(code);
    }

    /** With semicolons where a comma is part of a name. */
    private static <T> String list(Collection<T> items, Function<T, String> name) {
        var names = items.stream().map(name).toList();
        return String.join(names.stream().anyMatch(n -> n.contains(",")) ? "; " : ", ", names);
    }

    private Map<UUID, String> names(List<Notice> notices) {
        var mentioned =
                notices.stream()
                        .flatMap(notice -> notice.arguments().stream())
                        .flatMap(
                                argument ->
                                        argument instanceof Argument.Agencies(var ids)
                                                ? ids.stream()
                                                : Stream.empty())
                        .collect(Collectors.toSet());
        return registry.named(mentioned).stream()
                .collect(toMap(KnownAgency::id, KnownAgency::name));
    }
}
