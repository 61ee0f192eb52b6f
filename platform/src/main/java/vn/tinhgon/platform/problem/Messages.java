package vn.tinhgon.platform.problem;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.ext.web.RoutingContext;

/**
 * The sentences that people read: Vietnamese unless English is asked for. A service's own bundle
 * {@code messages/messages} comes before the platform's {@code messages/platform}.
 */
@ApplicationScoped
public class Messages {

    public static final Locale VIETNAMESE = Locale.of("vi");
    private static final List<String> BUNDLES = List.of("messages.messages", "messages.platform");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d/M/uuuu");
    private static final Pattern WORD_WITHIN = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    public String text(Locale locale, String key, Object... arguments) {
        return find(locale, key, arguments)
                .orElseThrow(() -> new MissingResourceException("No message", "messages", key));
    }

    /** What a code says of one field or, when it is that of a whole refusal, in its detail. */
    public String sentence(Locale locale, String code, Object... arguments) {
        return find(locale, code, arguments)
                .orElseGet(() -> text(locale, code + ".detail", arguments));
    }

    public Optional<String> find(Locale locale, String key, Object... arguments) {
        return BUNDLES.stream()
                .flatMap(bundle -> bundle(bundle, locale).stream())
                .filter(bundle -> bundle.containsKey(key))
                .findFirst()
                .map(
                        bundle ->
                                new MessageFormat(bundle.getString(key), locale)
                                        .format(shown(locale, arguments)));
    }

    private Object[] shown(Locale locale, Object[] arguments) {
        return Arrays.stream(arguments).map(argument -> shown(locale, argument)).toArray();
    }

    /**
     * Numbers without separators and dates as people here write them, in both languages; words of a
     * list by their text, such as {@code staff-category.CIVIL_SERVANT}, where there is one.
     */
    private String shown(Locale locale, Object argument) {
        return switch (argument) {
            case LocalDate date -> DATE.format(date);
            case Enum<?> word -> find(locale, key(word)).orElseGet(word::name);
            case null, default -> String.valueOf(argument);
        };
    }

    private static String key(Enum<?> word) {
        var type = word.getDeclaringClass().getSimpleName();
        return WORD_WITHIN.matcher(type).replaceAll("-").toLowerCase(Locale.ROOT)
                + "."
                + word.name();
    }

    /**
     * The language of an answer: English when the caller prefers it to Vietnamese, else Vietnamese.
     */
    public static Locale language(List<Locale> preferred) {
        return preferred.stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("vi") || language.equals("en"))
                .findFirst()
                .filter("en"::equals)
                .map(Locale::of)
                .orElse(VIETNAMESE);
    }

    /** The language of an answer to a request. */
    public static Locale language(RoutingContext request) {
        return language(
                request.acceptableLanguages().stream().map(l -> Locale.of(l.tag())).toList());
    }

    private static Optional<ResourceBundle> bundle(String name, Locale locale) {
        try {
            return Optional.of(
                    ResourceBundle.getBundle(
                            name,
                            locale,
                            Thread.currentThread().getContextClassLoader(),
                            ResourceBundle.Control.getNoFallbackControl(
                                    ResourceBundle.Control.FORMAT_PROPERTIES)));
        } catch (MissingResourceException absent) {
            return Optional.empty();
        }
    }
}
