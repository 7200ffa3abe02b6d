package dev.signet.processor.model;

/** The annotations we read, by name: they are on the user's class path, not on ours. A test proves that each exists. */
public final class Names {
    public static final String API_CONTRACT = "dev.signet.annotations.ApiContract";
    public static final String AUTHENTICATED = "dev.signet.annotations.Authenticated";
    public static final String CACHED = "dev.signet.annotations.Cached";
    public static final String COMMA_SEPARATED = "dev.signet.annotations.CommaSeparated";
    public static final String CONTRACT_TEST = "dev.signet.annotations.ContractTest";
    public static final String CREATED = "dev.signet.annotations.Created";
    public static final String ENTITY_VERSION = "dev.signet.annotations.EntityVersion";
    public static final String IDEMPOTENT = "dev.signet.annotations.Idempotent";
    public static final String JSON_LIMITS = "dev.signet.annotations.JsonLimits";
    public static final String MEMBER = "dev.signet.annotations.Member";
    public static final String NON_BLOCKING = "dev.signet.annotations.NonBlocking";
    public static final String OWNED = "dev.signet.annotations.Owned";
    public static final String PROBLEM = "dev.signet.annotations.Problem";
    public static final String RATE_LIMITED = "dev.signet.annotations.RateLimited";
    public static final String REQUIRE_IF_MATCH = "dev.signet.annotations.RequireIfMatch";
    public static final String SCHEMA_FRAGMENT = "dev.signet.annotations.SchemaFragment";
    public static final String SENSITIVE = "dev.signet.annotations.Sensitive";
    public static final String STATUS = "dev.signet.annotations.Status";

    public static final String PATH = "jakarta.ws.rs.Path";
    public static final String PATH_PARAM = "jakarta.ws.rs.PathParam";
    public static final String QUERY_PARAM = "jakarta.ws.rs.QueryParam";
    public static final String HEADER_PARAM = "jakarta.ws.rs.HeaderParam";
    public static final String COOKIE_PARAM = "jakarta.ws.rs.CookieParam";
    public static final String BEAN_PARAM = "jakarta.ws.rs.BeanParam";
    public static final String CONTEXT = "jakarta.ws.rs.core.Context";
    public static final String DEFAULT_VALUE = "jakarta.ws.rs.DefaultValue";
    public static final String CONSUMES = "jakarta.ws.rs.Consumes";
    public static final String PRODUCES = "jakarta.ws.rs.Produces";
    public static final String FORM_PARAM = "jakarta.ws.rs.FormParam";
    public static final String HTTP_METHOD = "jakarta.ws.rs.HttpMethod";

    public static final String DENY_ALL = "jakarta.annotation.security.DenyAll";
    public static final String PERMIT_ALL = "jakarta.annotation.security.PermitAll";
    public static final String ROLES_ALLOWED = "jakarta.annotation.security.RolesAllowed";

    public static final String CONSTRAINT = "jakarta.validation.Constraint";
    public static final String OVERRIDES_ATTRIBUTE = "jakarta.validation.OverridesAttribute";
    public static final String REPORT_AS_SINGLE_VIOLATION = "jakarta.validation.ReportAsSingleViolation";
    public static final String SUPPORTED_VALIDATION_TARGET =
            "jakarta.validation.constraintvalidation.SupportedValidationTarget";
    public static final String VALID = "jakarta.validation.Valid";
    public static final String GROUP_SEQUENCE = "jakarta.validation.GroupSequence";
    public static final String CONVERT_GROUP = "jakarta.validation.groups.ConvertGroup";
    public static final String NOT_NULL = "jakarta.validation.constraints.NotNull";
    public static final String NOT_BLANK = "jakarta.validation.constraints.NotBlank";
    public static final String NOT_EMPTY = "jakarta.validation.constraints.NotEmpty";
    public static final String SIZE = "jakarta.validation.constraints.Size";
    public static final String MIN = "jakarta.validation.constraints.Min";
    public static final String MAX = "jakarta.validation.constraints.Max";
    public static final String POSITIVE = "jakarta.validation.constraints.Positive";
    public static final String ASSERT_FALSE = "jakarta.validation.constraints.AssertFalse";
    public static final String ASSERT_TRUE = "jakarta.validation.constraints.AssertTrue";
    public static final String DECIMAL_MAX = "jakarta.validation.constraints.DecimalMax";
    public static final String DECIMAL_MIN = "jakarta.validation.constraints.DecimalMin";
    public static final String DIGITS = "jakarta.validation.constraints.Digits";
    public static final String FUTURE = "jakarta.validation.constraints.Future";
    public static final String FUTURE_OR_PRESENT = "jakarta.validation.constraints.FutureOrPresent";
    public static final String NEGATIVE = "jakarta.validation.constraints.Negative";
    public static final String NEGATIVE_OR_ZERO = "jakarta.validation.constraints.NegativeOrZero";
    public static final String NULL = "jakarta.validation.constraints.Null";
    public static final String PAST = "jakarta.validation.constraints.Past";
    public static final String PAST_OR_PRESENT = "jakarta.validation.constraints.PastOrPresent";
    public static final String POSITIVE_OR_ZERO = "jakarta.validation.constraints.PositiveOrZero";
    public static final String PATTERN = "jakarta.validation.constraints.Pattern";
    public static final String EMAIL = "jakarta.validation.constraints.Email";

    public static final String JSON_PROPERTY = "com.fasterxml.jackson.annotation.JsonProperty";
    public static final String JSON_ANY_GETTER = "com.fasterxml.jackson.annotation.JsonAnyGetter";
    public static final String JSON_ANY_SETTER = "com.fasterxml.jackson.annotation.JsonAnySetter";
    public static final String JSON_CREATOR = "com.fasterxml.jackson.annotation.JsonCreator";
    public static final String JSON_FORMAT = "com.fasterxml.jackson.annotation.JsonFormat";
    public static final String JSON_VALUE = "com.fasterxml.jackson.annotation.JsonValue";
    public static final String JSON_IGNORE = "com.fasterxml.jackson.annotation.JsonIgnore";
    public static final String JSON_IGNORE_PROPERTIES = "com.fasterxml.jackson.annotation.JsonIgnoreProperties";
    public static final String JSON_INCLUDE = "com.fasterxml.jackson.annotation.JsonInclude";
    public static final String JSON_PROPERTY_ORDER = "com.fasterxml.jackson.annotation.JsonPropertyOrder";
    public static final String JSON_PROPERTY_DESCRIPTION = "com.fasterxml.jackson.annotation.JsonPropertyDescription";
    public static final String JSON_TYPE_INFO = "com.fasterxml.jackson.annotation.JsonTypeInfo";
    public static final String JSON_SUB_TYPES = "com.fasterxml.jackson.annotation.JsonSubTypes";
    public static final String JSON_TYPE_NAME = "com.fasterxml.jackson.annotation.JsonTypeName";
    public static final String NULL_MARKED = "org.jspecify.annotations.NullMarked";
    public static final String NULL_UNMARKED = "org.jspecify.annotations.NullUnmarked";
    public static final String NON_NULL = "org.jspecify.annotations.NonNull";
    public static final String JAKARTA_NONNULL = "jakarta.annotation.Nonnull";
    public static final String JAKARTA_NULLABLE = "jakarta.annotation.Nullable";
    public static final String NULLABLE = "org.jspecify.annotations.Nullable";

    private Names() {}
}
