package dev.signet.processor.corpus;

import dev.signet.processor.corpus.Difference.Kind;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Why Signet and a {@link Witness} differ, where that is meant: the first that holds is the reason. */
enum Deviation {
    TINGS(
            "Jackson takes `settings(Boolean)`, which a generator wrote to chain calls, for the setter of `tings`: so does"
                    + " Signet. swagger-core too, without its type.") {
        @Override
        boolean explains(Witness witness, Difference it) {
            return it.where().equals("UserInterfaceConfigFeatures.tings");
        }
    },
    BODY_REQUIRED("A body is required unless it is nullable ([0005](decisions/0005-nullness.md)).") {
        @Override
        boolean explains(Witness witness, Difference it) {
            return it.kind() == Kind.BODY_REQUIRED && it.ours().equals("true");
        }
    },
    FORM_OPTIONAL("A form of which no field is required may be left out; others require every body.") {
        @Override
        boolean explains(Witness witness, Difference it) {
            return it.kind() == Kind.BODY_REQUIRED && it.ours().equals("false");
        }
    },
    LOST_FIELD("The generator writes the fields of a form without their enums, a list of files as one file, and none as"
            + " required.") {
        @Override
        boolean explains(Witness witness, Difference it) {
            return witness instanceof Origin
                    && (it.kind() == Kind.PROPERTY_TYPE || it.kind() == Kind.PROPERTY_REQUIRED)
                    && it.where().contains(" POST ");
        }
    },
    PRIMITIVE_REQUIRED("A primitive property is required ([0005](decisions/0005-nullness.md)).") {
        @Override
        boolean explains(Witness witness, Difference it) {
            return it.kind() == Kind.PROPERTY_REQUIRED && it.ours().equals("true");
        }
    },
    PROBLEM_MEDIA("`application/problem+json` is the form of problems, not of what is returned"
            + " ([0019](decisions/0019-content-and-later-answers.md)).") {
        @Override
        boolean explains(Witness witness, Difference it) {
            Set<String> theirs = names(it.theirs());
            return it.kind() == Kind.RESPONSE_MEDIA
                    && theirs.remove("application/problem+json")
                    && theirs.equals(names(it.ours()));
        }
    },
    STATUS_UNKNOWN(
            "swagger-core says `default` where no annotation of its own names a status. Jakarta REST (3.3.3) says 200, and"
                    + " 204 where nothing is returned.") {
        @Override
        boolean explains(Witness witness, Difference it) {
            return it.kind() == Kind.STATUS && it.theirs().equals("default");
        }
    },
    STATUS_OF_POST("SmallRye says 201 for a POST that returns nothing; Jakarta REST (3.3.3) says 204.") {
        @Override
        boolean explains(Witness witness, Difference it) {
            return witness instanceof SmallRye
                    && it.kind() == Kind.STATUS
                    && it.ours().equals("204")
                    && it.theirs().equals("201")
                    && it.where().contains(" POST ");
        }
    },
    MEDIA_OF_NOTHING("swagger-core names media types for `void`; where there is no content, it has no type.") {
        @Override
        boolean explains(Witness witness, Difference it) {
            return witness instanceof SwaggerCore
                    && it.kind() == Kind.RESPONSE_MEDIA
                    && it.ours().equals("-");
        }
    },
    MEDIA_UNNAMED("Where no media type is named, content is JSON"
            + " ([0019](decisions/0019-content-and-later-answers.md)); Jakarta REST leaves it to the implementation.") {
        @Override
        boolean explains(Witness witness, Difference it) {
            return isMedia(it) && it.theirs().equals("*/*") && it.ours().equals("application/json");
        }
    },
    MEDIA_NOT_CARRIED("What cannot be written in a media type is not offered in it: the compiler warns"
            + " ([media-type-not-carried](findings/media-type-not-carried.md)).") {
        @Override
        boolean explains(Witness witness, Difference it) {
            Set<String> theirs = names(it.theirs());
            return !(witness instanceof Origin) && isMedia(it) && theirs.containsAll(names(it.ours()));
        }
    },
    RAW_BYTES("Bytes have no schema in OpenAPI 3.1 (4.8.14.3): the media type says it. Others write 3.0's"
            + " `format: binary`.") {
        @Override
        boolean explains(Witness witness, Difference it) {
            return it.ours().equals("any") && it.theirs().equals("string binary");
        }
    },
    DATE_WITH_TIME("`java.util.Date` has a time, and Jackson writes it; SmallRye documents a `date`.") {
        @Override
        boolean explains(Witness witness, Difference it) {
            return witness instanceof SmallRye
                    && it.ours().equals("string date-time")
                    && it.theirs().equals("string date");
        }
    },
    PRIVATE_FIELD("SmallRye makes a property of a private field that is read through a getter of another name.") {
        @Override
        boolean explains(Witness witness, Difference it) {
            return witness instanceof SmallRye
                    && it.kind() == Kind.PROPERTY
                    && it.theirs().startsWith("_");
        }
    },
    NO_ROOT_RESOURCE(
            "SmallRye passes over interfaces without `@Path`, which serve under the path of their methods here.") {
        @Override
        boolean explains(Witness witness, Difference it) {
            return witness instanceof SmallRye && it.kind() == Kind.OPERATION;
        }
    },
    CLIENT_HEADER("MicroProfile's `@ClientHeaderParam` is the client's business; SmallRye reads it.") {
        @Override
        boolean explains(Witness witness, Difference it) {
            return witness instanceof SmallRye
                    && it.kind() == Kind.PARAMETER
                    && it.where().startsWith("ClientHeaderParamClient");
        }
    },
    ROUTE_SHARED(
            "SmallRye makes one operation of several methods with one route; Signet reads one, and refuses the others.") {
        @Override
        boolean explains(Witness witness, Difference it) {
            return witness instanceof SmallRye
                    && it.where().equals("ClientHeaderParamClient GET /")
                    && it.kind() == Kind.RESPONSE_TYPE;
        }
    },
    BODY_WITHOUT_MEDIA("SmallRye documents no body of which neither a media type nor a model is known.") {
        @Override
        boolean explains(Witness witness, Difference it) {
            return witness instanceof SmallRye
                    && it.kind() == Kind.BODY
                    && it.theirs().equals("-");
        }
    },
    PUBLISHER("swagger-core does not know `Publisher`.") {
        @Override
        boolean explains(Witness witness, Difference it) {
            return witness instanceof SwaggerCore
                    && it.kind() == Kind.RESPONSE_TYPE
                    && it.where().endsWith("/ssePath")
                    && it.theirs().equals("any");
        }
    },
    LOST_FORMAT("The generator makes `Integer` of any `integer`, which has 32 bits.") {
        @Override
        boolean explains(Witness witness, Difference it) {
            return witness instanceof Origin
                    && it.ours().equals("integer int32")
                    && it.theirs().equals("integer");
        }
    },
    LOST_ENUM("The generator makes `String` of a parameter's `enum`.") {
        @Override
        boolean explains(Witness witness, Difference it) {
            return witness instanceof Origin
                    && it.kind() == Kind.PARAMETER_TYPE
                    && it.ours().equals("string")
                    && it.theirs().startsWith("string  of ");
        }
    },
    LOST_UNION("The generator makes one class of a `oneOf`.") {
        @Override
        boolean explains(Witness witness, Difference it) {
            return witness instanceof Origin && it.theirs().equals("union");
        }
    },
    LOST_STATUS("The generator does not write which status of success the document has.") {
        @Override
        boolean explains(Witness witness, Difference it) {
            return witness instanceof Origin
                    && it.kind() == Kind.STATUS
                    && it.theirs().startsWith("2");
        }
    },
    LOST_BODY("The generator drops a body without a schema, and makes `void` of such an answer.") {
        @Override
        boolean explains(Witness witness, Difference it) {
            return witness instanceof Origin
                    && (it.kind() == Kind.BODY || it.kind() == Kind.RESPONSE_MEDIA)
                    && it.ours().equals("-");
        }
    },
    MEDIA_OF_ALL_ANSWERS(
            "The generator writes the media types of all answers in one `@Produces`, those of errors too; and"
                    + " some of them cannot be written (above).") {
        @Override
        boolean explains(Witness witness, Difference it) {
            return witness instanceof Origin && isMedia(it);
        }
    };

    private final String reason;

    Deviation(String reason) {
        this.reason = reason;
    }

    /** A sentence for the page. */
    String reason() {
        return reason;
    }

    abstract boolean explains(Witness witness, Difference it);

    private static boolean isMedia(Difference it) {
        return it.kind() == Kind.RESPONSE_MEDIA || it.kind() == Kind.BODY_MEDIA;
    }

    private static Set<String> names(String listed) {
        return new TreeSet<>(List.of(listed.split(", ")));
    }
}
