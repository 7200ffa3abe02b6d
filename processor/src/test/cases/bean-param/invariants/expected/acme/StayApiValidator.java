package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.CustomConstraint;
import dev.signet.runtime.validation.JudgedConstraint;
import dev.signet.runtime.validation.ValidationContext;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.lang.annotation.Annotation;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges what {@link StayApi}'s operations take and answer.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class StayApiValidator {
    private static final Violation OFFSET_ASSERT_TRUE = Violation.assertTrue("offset").with("with", List.of("limit")).in("query");

    private static final Violation FIRST_NIGHT_ASSERT_TRUE = Violation.assertTrue("first_night").saying("must end after it begins").with("with", List.of("last_night", "offset", "limit")).in("query");

    private static final Violation FIRST_NIGHT_MAX = Violation.max("first_night", 30L).with("with", List.of("last_night", "offset", "limit")).in("query");

    private static final JudgedConstraint BOOKABLE = CustomConstraint.of("bookable", "must be a season's")
            .limit("place", "").judgedBy(new BookableUse(), BookableValidator.class,
            BookableValidator::new).parameter("first", "query", "first_night")
            .parameter("last", "query", "last_night").parameter("paging.offset", "query", "offset")
            .parameter("paging.limit", "query", "limit");

    private static final JudgedConstraint BOOKABLE_2 = CustomConstraint.of("bookable", "must be a season's")
            .limit("place", "first").judgedBy(new BookableUse2(), BookableValidator.class,
            BookableValidator::new).parameter("first", "query", "first_night")
            .parameter("last", "query", "last_night").parameter("paging.offset", "query", "offset")
            .parameter("paging.limit", "query", "limit");

    private static final Violation WHOLE_REQUIRED = Violation.required("");

    private static final Violation CHILD_NOT_EMPTY = Violation.notEmpty("child").in("query");

    private static final Violation CODE_SIZE = Violation.size("code", 0, 9).in("query");

    private static final Violation ADULTS_MAX = Violation.max("adults", 8L).with("with", List.of("child", "code")).in("query");

    private static final Violation ADULTS_POSITIVE = Violation.positive("adults").with("with", List.of("child", "code")).in("query");

    private StayApiValidator() {
    }

    /**
     * Judges what arguments hold together, when all in them is fine.
     */
    static Violations listWhole(Nights.Paging paging, Nights nights, ValidationContext context) {
        Violations found = Violations.NONE;
        boolean aligned = paging.isAligned();
        if (!aligned) {
            found = found.and(OFFSET_ASSERT_TRUE);
        }
        boolean ordered = nights.isOrdered();
        if (!ordered) {
            found = found.and(FIRST_NIGHT_ASSERT_TRUE);
        }
        long length = nights.getLength();
        if (length > 30L) {
            found = found.and(FIRST_NIGHT_MAX);
        }
        found = found.and(context.judge(BOOKABLE, nights));
        found = found.and(context.judge(BOOKABLE_2, nights));
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations listAnswer(@Nullable List<String> answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }

    static Violations rooms(@Nullable List<String> children, @Nullable String code) {
        Violations found = Violations.NONE;
        if (children != null) {
            if (children.isEmpty()) {
                found = found.and(CHILD_NOT_EMPTY);
            }
            for (int i = 0; i < children.size(); i++) {
                String element = children.get(i);
                if (element == null) {
                    found = found.and(Violation.required("child").in("query").at(i));
                } else {
                    if (!Checks.notBlank(element)) {
                        found = found.and(Violation.notBlank("child").in("query").at(i));
                    }
                }
            }
        }
        if (code != null && !Checks.size(code, 0, 9)) {
            found = found.and(CODE_SIZE);
        }
        return found;
    }

    /**
     * Judges what arguments hold together, when all in them is fine.
     */
    static Violations roomsWhole(Party party) {
        Violations found = Violations.NONE;
        int heads = party.getHeads();
        if (heads > 8L) {
            found = found.and(ADULTS_MAX);
        }
        if (heads <= 0L) {
            found = found.and(ADULTS_POSITIVE);
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations roomsAnswer(@Nullable List<String> answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }

    @SuppressWarnings({"BadAnnotationImplementation", "rawtypes", "unchecked"})
    private static final class BookableUse implements Bookable {
        @Override
        public String message() {
            return "must be a season's";
        }

        @Override
        public Class[] groups() {
            return new Class[] {};
        }

        @Override
        public Class[] payload() {
            return new Class[] {};
        }

        @Override
        public String place() {
            return "";
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return Bookable.class;
        }
    }

    @SuppressWarnings({"BadAnnotationImplementation", "rawtypes", "unchecked"})
    private static final class BookableUse2 implements Bookable {
        @Override
        public String message() {
            return "must be a season's";
        }

        @Override
        public Class[] groups() {
            return new Class[] {};
        }

        @Override
        public Class[] payload() {
            return new Class[] {};
        }

        @Override
        public String place() {
            return "first";
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return Bookable.class;
        }
    }
}
