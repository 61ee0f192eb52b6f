package vn.tinhgon.platform.rest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Tells in the OpenAPI document where to log in, which is known only when the service runs; Swagger
 * UI logs in there.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class LoginInDocument implements OASFilter {

    private static final String SCHEME = "tinhgon";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var realm =
                ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
        document.getComponents()
                .addSecurityScheme(
                        SCHEME,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.OPENIDCONNECT)
                                .description("Keycloak, realm tinhgon")
                                .openIdConnectUrl(realm + "/.well-known/openid-configuration"));
        document.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(SCHEME));
    }
}
