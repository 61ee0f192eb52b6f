package vn.tinhgon.agencies.correction.rest;

import java.io.IOException;
import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;

import vn.tinhgon.agencies.correction.Change;

/** A change is written as the value itself: null clears it, and what is absent is no change. */
@Singleton
class ChangeInJson implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(
                new SimpleModule("tinhgon-changes")
                        .addDeserializer(Change.class, new Reading(null)));
    }

    @SuppressWarnings("rawtypes")
    private static final class Reading extends JsonDeserializer<Change>
            implements ContextualDeserializer {

        private final JsonDeserializer<?> value;

        Reading(JsonDeserializer<?> value) {
            this.value = value;
        }

        @Override
        public JsonDeserializer<?> createContextual(
                DeserializationContext context, BeanProperty property) throws JsonMappingException {
            var type = context.getContextualType().containedType(0);
            return new Reading(context.findContextualValueDeserializer(type, property));
        }

        @Override
        public Change<?> deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            return new Change<>(value.deserialize(parser, context));
        }

        @Override
        public Change<?> getNullValue(DeserializationContext context) {
            return new Change<>(null);
        }

        @Override
        public Object getAbsentValue(DeserializationContext context) {
            return null;
        }
    }
}
