package vn.tinhgon.platform.rest;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;

import vn.tinhgon.platform.text.PlainText;
import vn.tinhgon.platform.time.StatedDate;

/**
 * A misspelt field is refused by name, never dropped in silence; text is text and a date is a date.
 */
@Singleton
public class JsonHabits implements ObjectMapperCustomizer {

    /** After Quarkus's own, whose modules would come before ours otherwise. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .registerModule(
                        new SimpleModule("tinhgon")
                                .addDeserializer(String.class, new Text())
                                .addDeserializer(LocalDate.class, new Date()));
    }

    private static final class Text extends StdDeserializer<String> {

        Text() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            var sent = StringDeserializer.instance.deserialize(parser, context);
            try {
                return PlainText.of(sent);
            } catch (PlainText.NotText e) {
                return (String) context.handleWeirdStringValue(String.class, "…", "no text");
            }
        }
    }

    private static final class Date extends StdDeserializer<LocalDate> {

        Date() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
            }
            try {
                return StatedDate.parse(parser.getText().strip());
            } catch (DateTimeException e) {
                return (LocalDate)
                        context.handleWeirdStringValue(
                                LocalDate.class, parser.getText(), "no date");
            }
        }
    }
}
