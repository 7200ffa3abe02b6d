package dev.signet.benchmarks.http;

/** What clients ask for. */
enum Traffic {
    POST("valid POST", 201, "POST", """
            {"amount_cents":4200,"reason":"duplicate","note":"Paid twice on Monday."}"""),
    GET("GET", 200, "GET", "") {
        @Override
        String path(Participant participant) {
            return super.path(participant) + "/6f1c1f43-7d3e-4d53-9d0c-3f0f4c8f6a11";
        }
    },
    INVALID_POST("invalid POST, two faults", 400, "POST", """
            {"amount_cents":0,"reason":"duplicate","note":""}""");

    private final String title;
    private final int status;
    private final String method;
    private final String body;

    Traffic(String title, int status, String method, String body) {
        this.title = title;
        this.status = status;
        this.method = method;
        this.body = body;
    }

    /** For the table. */
    String title() {
        return title;
    }

    /** The status of every answer. */
    int status() {
        return status;
    }

    /** The method. */
    String method() {
        return method;
    }

    /** The content, empty where there is none. */
    String body() {
        return body;
    }

    /** Where this participant is asked. */
    String path(Participant participant) {
        return participant.refunds();
    }

    /** The same as a script of wrk's. */
    String script() {
        return "wrk.method = \"" + method + "\"\n"
                + (body.isEmpty()
                        ? ""
                        : "wrk.body = '" + body + "'\nwrk.headers[\"Content-Type\"] = \"application/json\"\n");
    }
}
