package javax.validation.constraints;

public @interface NotBlank {}
