package vn.tinhgon.plans.deadline.reading;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import vn.tinhgon.plans.deadline.Deadline;

/** An idiom that a few words give away, and that has nothing else to read. */
record WordedIdiom(Pattern words, Function<String, Deadline> deadline) implements Idiom {

    static Idiom when(String words, Function<String, Deadline> deadline) {
        return new WordedIdiom(Words.words(words), deadline);
    }

    @Override
    public Optional<Deadline> read(Phrase phrase) {
        return words.matcher(phrase.text()).find()
                ? Optional.of(deadline.apply(phrase.quote()))
                : Optional.empty();
    }
}
