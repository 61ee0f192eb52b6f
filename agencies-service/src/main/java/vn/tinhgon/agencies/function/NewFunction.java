package vn.tinhgon.agencies.function;

import vn.tinhgon.platform.text.VietnameseText;

/** A function as an agency declares it. */
public record NewFunction(String name, String field) {

    public NewFunction {
        name = VietnameseText.normalise(name);
        field = VietnameseText.normalise(field);
    }

    String folded() {
        return VietnameseText.fold(name);
    }
}
