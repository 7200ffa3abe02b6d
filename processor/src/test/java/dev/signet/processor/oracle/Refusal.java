package dev.signet.processor.oracle;

import java.util.Locale;
import java.util.regex.Pattern;

/** What Signet does not compile though Jakarta Validation allows it: docs/constraints.md says why. */
enum Refusal {
    TYPES_WITHOUT_A_FORM("type-not-carried", ".* (?:Number|java\\.time\\.chrono\\.\\w+)"),
    EXPRESSIONS_OF_JAVA_ALONE("pattern-not-portable", "@Pattern\\(.* (?:String|CharSequence)");

    private final String code;
    private final Pattern declaration;

    Refusal(String code, String declaration) {
        this.code = code;
        this.declaration = Pattern.compile(declaration);
    }

    /** Whether it is the reason that this is refused with these codes. */
    boolean explains(String declared, String codes) {
        return codes.equals(code) && declaration.matcher(declared).matches();
    }

    /** As the page calls it. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
