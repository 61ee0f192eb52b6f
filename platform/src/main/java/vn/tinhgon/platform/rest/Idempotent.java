package vn.tinhgon.platform.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import jakarta.interceptor.InterceptorBinding;

/**
 * A POST that may be repeated: with the same {@code Idempotency-Key} and content it is carried out
 * once and answered alike each time. The key is written in the transaction of the work itself, so
 * no crash can part them.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
