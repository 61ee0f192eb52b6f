package vn.tinhgon.platform.rest;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;

import vn.tinhgon.platform.problem.UnknownWord;

/**
 * Yes or no in a query is "true" or "false": "dryRun=1" would otherwise mean no, in silence. Who
 * sends a word that is not of a list is told the list.
 */
@Provider
public class ParameterHabits implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(
            Class<T> type, Type generic, Annotation[] annotations) {
        if (type == Boolean.class) {
            return (ParamConverter<T>) new YesOrNo();
        }
        return type.isEnum() ? new OneOf<>(List.of(type.getEnumConstants())) : null;
    }

    private record OneOf<T>(List<T> words) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            return text == null ? null : named(text);
        }

        private T named(String text) {
            return words.stream()
                    .filter(word -> toString(word).equals(text))
                    .findFirst()
                    .orElseThrow(
                            () ->
                                    new UnknownWord(
                                            text, words.stream().map(this::toString).toList()));
        }

        @Override
        public String toString(T word) {
            return ((Enum<?>) word).name();
        }
    }

    private static final class YesOrNo implements ParamConverter<Boolean> {

        @Override
        public Boolean fromString(String text) {
            if (text == null) {
                return null;
            }
            if (!List.of("true", "false").contains(text)) {
                throw new IllegalArgumentException("Neither true nor false: " + text);
            }
            return Boolean.valueOf(text);
        }

        @Override
        public String toString(Boolean value) {
            return value.toString();
        }
    }
}
