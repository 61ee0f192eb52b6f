package vn.tinhgon.platform.rest;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;

/** Yes or no in a query is "true" or "false": "dryRun=1" would otherwise mean no, in silence. */
@Provider
public class ParameterHabits implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(
            Class<T> type, Type generic, Annotation[] annotations) {
        return type == Boolean.class ? (ParamConverter<T>) new YesOrNo() : null;
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
