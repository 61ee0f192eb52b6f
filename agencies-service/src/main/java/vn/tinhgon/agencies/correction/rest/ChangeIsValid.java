package vn.tinhgon.agencies.correction.rest;

import jakarta.inject.Singleton;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;

import vn.tinhgon.agencies.correction.Change;

/** What a value must be like, a change to it must be. */
@Singleton
class ChangeIsValid implements ValueExtractor<Change<@ExtractedValue ?>> {

    @Override
    public void extractValues(Change<?> change, ValueReceiver receiver) {
        receiver.value(null, change.to());
    }
}
