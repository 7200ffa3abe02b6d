package dev.signet.example.types;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signet.example.ExampleServer;
import dev.signet.example.ServedDocument;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TypesOverHttpTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static ExampleServer server;
    private static ServedDocument document;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        server = ExampleServer.start("/v1/types");
        document = server.document("types-v1");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String method(String path) {
        return path.equals("/profile") ? "PATCH" : "POST";
    }

    /** What is answered, which the document has to foresee, whatever it is. */
    private static HttpResponse<String> send(String path, String content) {
        HttpResponse<String> answer = server.json(method(path), path, content.replace('\'', '"'));
        document.foresees(answer);
        return answer;
    }

    private static String accepted(String path, String content) {
        HttpResponse<String> answer = send(path, content);
        assertThat(answer.statusCode()).as("%s: %s", content, answer.body()).isEqualTo(200);
        return answer.body();
    }

    /** The faults that are told, each as its pointer and code. */
    private static List<String> faults(String path, String content) {
        HttpResponse<String> answer = send(path, content);
        assertThat(answer.statusCode()).as("%s: %s", content, answer.body()).isEqualTo(400);
        return StreamSupport.stream(parsed(answer.body()).path("errors").spliterator(), false)
                .map(error -> error.path("pointer").asText() + " "
                        + error.path("code").asText())
                .toList();
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException malformed) {
            throw new AssertionError(json, malformed);
        }
    }

    private static final String SHELF = """
            {'tags':['a','b'],'genres':['poetry','poetry'],'isbns':['123'],'pages':[1,2],'grid':[[1.5,2.0],[]],\
            'copies':{'a':1},'titles':{'science_fiction':['x']},\
            'by_id':{'11111111-1111-4111-8111-111111111111':'123'},\
            'by_date':{'2026-01-31':{'123':'closed/for-good'}},'width':3,'state':'still open'}""";

    private static final String NUMBERS = """
            {'tiny':-128,'small':32767,'whole':-2147483648,'big':9223372036854775807,\
            'huge':123456789012345678901234567890,'rough':1.5,'real':1.0E300,'exact':1.50,'sure':true}""";

    private static final String MOMENTS = """
            {'instant':'2026-01-31T12:00:00Z','offset_date_time':'2026-01-31T12:00:00+02:00',\
            'local_date':'2026-01-31','local_time':'12:00:00','offset_time':'12:00:00+02:00',\
            'local_date_time':'2026-01-31T12:00:00','duration':'PT1H30M','period':'P1Y6M','year':'2026',\
            'year_month':'2026-01','month_day':'--01-31','zone_id':'Europe/Paris','zone_offset':'+02:00',\
            'day_of_week':'monday'}""";

    private static final String NAMES = """
            {'id':'11111111-1111-4111-8111-111111111111','link':'https://example.org/a?b=c#d','content':'AAH/',\
            'locale':'en-GB','currency':'EUR','initial':'x','state':'still open'}""";

    private static final String TREE = """
            {'name':'a','branches':[{'name':'b','branches':[],'named':{}}],\
            'twin':{'name':'c','branches':[],'named':{}},'named':{'d':{'name':'e','branches':[],'named':{}}}}""";

    static Stream<List<String>> whatIsAnsweredAsItWasSent() {
        return Stream.of(
                List.of("/shelves", SHELF),
                List.of("/numbers", NUMBERS),
                List.of("/moments", MOMENTS),
                List.of("/names", NAMES),
                List.of("/trees", TREE),
                List.of("/addresses", "{'street':'High','number':1}"),
                List.of("/addresses", "{'street':'High'}"),
                List.of(
                        "/pages",
                        "{'items':[{'note':'n','reference':'r','quantity':1,'express':true,'order-lines':['l']}],"
                                + "'next':{'items':[]}}"),
                List.of("/pairs", "{'left':{'items':['123'],'first':'456'},'right':{'a':1}}"),
                List.of("/catalogues", "{'science_fiction':['123','456'],'poetry':[]}"),
                List.of("/catalogues", "{}"),
                List.of("/payments", "{'kind':'card','number':'1234','amount':1}"),
                List.of("/payments", "{'kind':'bank_transfer','iban':'DE'}"),
                List.of("/payments", "{'kind':'cheque','deposit':{'kind':'gift','code':'c'}}"),
                List.of("/baskets", "{'payment':{'kind':'gift','code':'c'},'more':[],'event':{'@type':'closed'}}"),
                List.of("/isbns", "'123'"));
    }

    @ParameterizedTest
    @MethodSource("whatIsAnsweredAsItWasSent")
    void aValueComesBackAsItWasSent(List<String> sent) {
        JsonNode answered = parsed(accepted(sent.get(0), sent.get(1)));
        JsonNode expected = parsed(sent.get(1).replace('\'', '"'));
        assertThat(sent.get(0).equals("/pages") ? withoutTotals(answered) : answered)
                .isEqualTo(expected);
        assertThat(document.takes("POST", "/v1/types" + sent.get(0), sent.get(1).replace('\'', '"')))
                .isTrue();
    }

    // What is told and not asked.
    private static JsonNode withoutTotals(JsonNode page) {
        page.path("items").forEach(order -> ((ObjectNode) order).remove("total"));
        return page;
    }

    @Test
    void aBeanIsSetByWhatTheClientSaysAndKeepsTheRest() {
        assertThat(accepted(
                        "/orders",
                        "{'reference':'r','quantity':2,'express':false,'order-lines':[],'password':'secret-secret'}"))
                .contains("\"note\":\"none\"", "\"total\":200", "\"order-lines\":[]")
                .doesNotContain("password", "protected");
        assertThat(faults(
                        "/orders", "{'quantity':0,'total':1,'password':'short','protected':true,'order-lines':[null]}"))
                .contains("#/reference required", "#/quantity min", "#/total unknown", "#/password size")
                .contains("#/protected unknown", "#/order-lines/0 required");
    }

    @Test
    void everyFaultIsToldAtOnceWithItsPlace() {
        assertThat(faults("/shelves", """
                {'tags':['a','a','toolong'],'genres':['Poetry'],'isbns':['12'],'pages':[1.5,'1',null],'grid':[[true]],\
                'copies':{'abc':0},'titles':{'crime':[]},'by_id':{'1':'123'},'by_date':{'today':{}},'width':null}"""))
                .containsExactlyInAnyOrder(
                        "#/tags/1 unique",
                        "#/tags/2 size",
                        "#/genres/0 enum",
                        "#/isbns/0 invalid",
                        "#/pages/0 type",
                        "#/pages/1 type",
                        "#/pages/2 required",
                        "#/grid/0/0 type",
                        "#/copies/abc size",
                        "#/copies/abc min",
                        "#/titles/crime enum",
                        "#/by_id/1 type",
                        "#/by_date/today type",
                        "#/width null");
        assertThat(faults("/trees", "{'name':'toolong','branches':[{'name':1}],'named':{'a/b~':{'name':'x'}}}"))
                .containsExactlyInAnyOrder(
                        "#/name size",
                        "#/branches/0/name type",
                        "#/branches/0/branches required",
                        "#/branches/0/named required",
                        "#/named/a~1b~0/branches required",
                        "#/named/a~1b~0/named required");
    }

    @ParameterizedTest
    @CsvSource({
        "whole, \"5\", type",
        "whole, 1.5, type",
        "whole, 2147483648, range",
        "whole, true, type",
        "whole, null, required",
        "tiny, 128, range",
        "small, -32769, range",
        "big, 9223372036854775808, range",
        "huge, 1.5, type",
        "rough, 1e39, range",
        "real, 1e309, range",
        "real, \"NaN\", type",
        "exact, \"1\", type",
        "sure, \"true\", type",
        "sure, 1, type"
    })
    void aNumberIsNoTextAndFitsItsType(String name, String value, String code) {
        String content = "{'whole':1,'sure':true}";
        String given = name.equals("whole")
                ? content.replace("1", value)
                : name.equals("sure")
                        ? content.replace("true", value)
                        : content.replace("}", ",'" + name + "':" + value + "}");
        assertThat(faults("/numbers", given)).containsExactly("#/" + name + " " + code);
        if (!value.equals("1e309")) {
            assertThat(document.takes("POST", "/v1/types/numbers", given.replace('\'', '"')))
                    .isFalse();
        }
    }

    @Test
    void anIntegerMayBeWrittenAsAnyNumberWithoutAFraction() {
        assertThat(accepted("/numbers", "{'whole':1.0,'big':1e2,'sure':true}"))
                .isEqualTo("{\"whole\":1,\"big\":100,\"sure\":true}");
    }

    @Test
    void aNameThatComesTwiceIsRefused() {
        assertThat(faults("/addresses", "{'street':'a','street':'b'}")).containsExactly("#/street duplicate");
        assertThat(faults("/catalogues", "{'poetry':[],'poetry':[]}")).containsExactly("#/poetry duplicate");
        assertThat(faults("/payments", "{'kind':'gift','code':'c','kind':'gift'}"))
                .containsExactly("#/kind duplicate");
    }

    @Test
    void whatATypeDoesNotHaveIsRefusedUnlessTheTypeSaysOtherwise() {
        assertThat(faults("/addresses", "{'street':'a','strete':'b'}")).containsExactly("#/strete unknown");
        assertThat(accepted("/lenient", "{'name':'a','nmae':{'deep':[1]}}")).isEqualTo("{\"name\":\"a\"}");
        assertThat(faults("/lenient", "{'name':'a','card':{'kind':'card','number':'1234','amount':1,'more':1}}"))
                .containsExactly("#/card/more unknown");
    }

    @Test
    void aUnionIsToldByItsDiscriminatorWhereverItStands() {
        assertThat(accepted("/payments", "{'number':'1234','amount':1,'kind':'card'}"))
                .isEqualTo("{\"kind\":\"card\",\"number\":\"1234\",\"amount\":1}");
        assertThat(accepted(
                        "/payments",
                        "{'deposit':{'deposit':{'code':'c','kind':'gift'},'kind':'cheque'},'kind':'cheque'}"))
                .contains("\"kind\":\"gift\"");
        assertThat(faults("/payments", "{'number':'1'}")).containsExactly("#/kind required");
        assertThat(faults("/payments", "{'kind':'transfer'}")).containsExactly("#/kind enum");
        assertThat(faults("/payments", "{'kind':1}")).containsExactly("#/kind type");
        assertThat(faults("/payments", "{'amount':101,'number':'1','iban':'x','kind':'card'}"))
                .containsExactlyInAnyOrder("#/amount max", "#/number size", "#/iban unknown");
        assertThat(faults(
                        "/baskets",
                        "{'payment':{'kind':'cheque','deposit':{'kind':'card','number':'1','amount':1}},"
                                + "'more':[{'kind':'gift','code':'a'},null,{}],'event':{'@type':'opened'}}"))
                .containsExactlyInAnyOrder(
                        "#/payment/deposit/number size",
                        "#/more size",
                        "#/more/1 required",
                        "#/more/2/kind required",
                        "#/event/at required");
    }

    @Test
    void anAnswersUnionsSayWhatTheyAre() {
        HttpResponse<String> payments = server.send("GET", "/payments");
        document.foresees(payments);
        assertThat(payments.body())
                .contains(
                        "\"kind\":\"card\"", "\"kind\":\"bank_transfer\"", "\"kind\":\"cheque\"", "\"kind\":\"gift\"");
        HttpResponse<String> orders = server.send("GET", "/orders");
        document.foresees(orders);
        assertThat(orders.body()).contains("\"next\":{\"items\":[]}");
    }

    @Test
    void aChangeTellsAbsentFromNull() {
        assertThat(accepted("/profile", "{}")).isEqualTo("{\"told\":[]}");
        assertThat(accepted("/profile", "{'name':'n','title':null,'tags':null,'age':null}"))
                .isEqualTo(
                        "{\"told\":[\"name becomes n\",\"title becomes null\",\"tags becomes null\",\"age becomes null\"]}");
        assertThat(accepted("/profile", "{'tags':['a'],'age':7}"))
                .isEqualTo("{\"told\":[\"tags becomes [a]\",\"age becomes 7\"]}");
        assertThat(faults("/profile", "{'name':null,'title':'t','tags':['long',null],'age':'7'}"))
                .containsExactlyInAnyOrder(
                        "#/name required", "#/title size", "#/tags/0 size", "#/tags/1 required", "#/age type");
    }

    @Test
    void bytesAreBase64InTheOneWayThatTheyHave() {
        for (String other : List.of("AAH_", "AAH", "AAE", "AB==", "A A=", "=")) {
            assertThat(faults("/names", "{'content':'" + other + "'}")).containsExactly("#/content type");
        }
        assertThat(accepted("/names", "{'content':''}")).isEqualTo("{\"content\":\"\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "instant, 2026-01-31T12:00:00",
        "offset_date_time, 2026-01-31",
        "local_date, 2026-02-30",
        "local_time, 12:00",
        "offset_time, 12:00:00",
        "local_date_time, 2026-01-31T12:00:00Z",
        "duration, P1Y",
        "period, PT1H",
        "year, 26",
        "year_month, 2026-13",
        "month_day, 01-31",
        "zone_id, Europe/Atlantis",
        "zone_offset, 02:00",
        "day_of_week, MONDAY"
    })
    void aMomentHasOneForm(String name, String value) {
        String content = "{'" + name + "':'" + value + "'}";
        assertThat(faults("/moments", content))
                .containsExactly("#/" + name + (name.equals("day_of_week") ? " enum" : " type"));
        // Which time zones there are is the service's to know.
        if (!name.equals("zone_id")) {
            assertThat(document.takes("POST", "/v1/types/moments", content.replace('\'', '"')))
                    .isFalse();
        }
    }

    static Stream<List<String>> requests() {
        return Stream.of(
                List.of("/orders", "{'reference':'r','quantity':1,'express':true,'order-lines':[]}"),
                List.of("/orders", "{'reference':'r'}"),
                List.of("/orders", "{'reference':null,'quantity':1,'express':true,'order-lines':[]}"),
                List.of("/orders", "{'reference':'r','quantity':1,'express':true,'order-lines':[],'note':null}"),
                List.of("/orders", "{'reference':'r','quantity':1,'express':true,'order-lines':['12345678901']}"),
                List.of("/orders", "{'reference':'r','quantity':1,'order-lines':null}"),
                List.of("/orders", "{'reference':'r','quantity':1,'express':null}"),
                List.of(
                        "/orders",
                        "{'reference':'r','quantity':1,'express':true,'order-lines':[],'password':'12345678'}"),
                List.of("/orders", "{'reference':'r','quantity':1,'express':true,'order-lines':[],'password':null}"),
                List.of("/orders", "[]"),
                List.of("/orders", "null"),
                List.of("/addresses", "{}"),
                List.of("/addresses", "{'street':''}"),
                List.of("/addresses", "{'street':'a','number':null}"),
                List.of("/addresses", "{'street':'a','number':'1'}"),
                List.of("/pages", "{'items':null}"),
                List.of("/pages", "{'items':[null]}"),
                List.of("/pages", "{'items':[],'first':null,'next':{'items':[{}]}}"),
                List.of("/pairs", "{'left':{'items':[]},'right':{'a':1,'b':2,'c':3}}"),
                List.of("/pairs", "{'left':{'items':[]},'right':{'a':1,'b':2,'c':3,'d':4}}"),
                List.of("/pairs", "{'left':{'items':[]},'right':{'a':null}}"),
                List.of("/catalogues", "{'crime':[]}"),
                List.of("/catalogues", "{'poetry':['123','123']}"),
                List.of("/catalogues", "{'poetry':null}"),
                List.of("/shelves", SHELF.replace("'a':1", "'abc':1")),
                List.of("/shelves", SHELF.replace("'a':1", "'a':0")),
                List.of("/shelves", SHELF.replace(",'width':3,'state':'still open'", "")),
                List.of("/shelves", SHELF.replace("'width':3", "'width':null")),
                List.of("/shelves", SHELF.replace("'a','b'", "'a','b','c','d'")),
                List.of("/shelves", SHELF.replace("'a','b'", "'a','a'")),
                List.of("/shelves", SHELF.replace("'still open'", "'OPEN'")),
                List.of("/shelves", SHELF.replace("2026-01-31", "2026-01-32")),
                List.of("/shelves", SHELF.replace("11111111-1111", "11111111")),
                List.of("/payments", "{'kind':'card','number':'12345','amount':1}"),
                List.of("/payments", "{'kind':'Card','number':'1234','amount':1}"),
                List.of("/payments", "{'kind':'gift'}"),
                List.of("/payments", "{'kind':'gift','code':null}"),
                List.of("/payments", "{'kind':'gift','number':'1234'}"),
                List.of("/payments", "{}"),
                List.of("/payments", "null"),
                List.of("/baskets", "{'payment':{'kind':'gift','code':'c'},'more':[]}"),
                List.of("/baskets", "{'payment':{'kind':'gift','code':'c'},'more':[],'event':null}"),
                List.of("/baskets", "{'payment':null,'more':[]}"),
                List.of("/profile", "{'name':null}"),
                List.of("/profile", "{'name':'n','title':null}"),
                List.of("/profile", "{'title':'t'}"),
                List.of("/profile", "{'tags':[]}"),
                List.of("/profile", "{'tags':[null]}"),
                List.of("/profile", "{'other':null}"),
                List.of("/trees", "{'name':'a','branches':[],'named':{}}"),
                List.of("/trees", "{'name':'a','branches':[],'named':{},'twin':null}"),
                List.of("/trees", "{'name':'a','branches':[{}],'named':{}}"),
                List.of("/moments", "{}"),
                List.of("/moments", "{'instant':null,'duration':'P1D'}"),
                List.of("/names", "{'id':'1'}"),
                List.of("/names", "{'link':'<'}"),
                List.of("/names", "{'link':''}"),
                List.of("/names", "{'initial':'ab'}"),
                List.of("/names", "{'state':'OPEN'}"),
                List.of("/lenient", "{'name':'a','more':1}"),
                List.of("/lenient", "{'name':1}"),
                List.of("/isbns", "1"),
                List.of("/isbns", "null"));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void theDocumentTakesWhatTheServiceTakes(List<String> request) {
        String content = request.get(1).replace('\'', '"');
        HttpResponse<String> answer = send(request.get(0), content);
        assertThat(answer.statusCode()).isIn(200, 400);
        assertThat(document.takes(method(request.get(0)), "/v1/types" + request.get(0), content))
                .as(answer.body())
                .isEqualTo(answer.statusCode() == 200);
    }
}
