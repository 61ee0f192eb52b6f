package vn.tinhgon.platform.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import vn.tinhgon.platform.problem.Refusal;

/**
 * A caller's key for one request, with a fingerprint of the request's content.
 *
 * @param owner the account that sent it; keys of two accounts never meet
 */
public record IdempotencyKey(String value, String owner, String operation, String fingerprint) {

    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7E]{1,200}");
    private static final ObjectMapper JSON =
            new ObjectMapper()
                    .findAndRegisterModules()
                    .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS);

    public IdempotencyKey {
        if (!FORM.matcher(value).matches()) {
            throw new KeyInvalid();
        }
    }

    static IdempotencyKey of(String value, String owner, String operation, Object[] content) {
        return new IdempotencyKey(value, owner, operation, fingerprint(content));
    }

    private static String fingerprint(Object[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : content) {
                digest.update(
                        part instanceof FileUpload file
                                ? Files.readAllBytes(file.uploadedFile())
                                : json(part));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] json(Object part) throws JsonProcessingException {
        return JSON.writeValueAsString(part).getBytes(StandardCharsets.UTF_8);
    }

    /** A key that cannot be kept. */
    static class KeyInvalid extends Refusal {
        KeyInvalid() {
            super(Kind.MALFORMED, "idempotency-key-invalid");
        }
    }
}
