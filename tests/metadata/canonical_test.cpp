#include "canonical_test.h"

#include "ceremony/metadata/json.h"

using namespace anchorite;
using metadata::Json;

void CanonicalTest::writesTheOlpcForm_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("canonical");
    const auto row = [](const char* name, const QByteArray& text, const QByteArray& canonical) {
        QTest::newRow(name) << text << canonical;
    };
    // securesystemslib tests/test_formats.py, test_encode_canonical: the same values and results.
    row("securesystemslib: empty string", "\"\"", "\"\"");
    row("securesystemslib: list", "[1, 2, 3]", "[1,2,3]");
    row("securesystemslib: nested empty", "{\"A\": {}, \"B\": []}", "{\"A\":{},\"B\":[]}");
    row("securesystemslib: object with null", "{\"x\": 3, \"y\": null}", "{\"x\":3,\"y\":null}");
    row("securesystemslib: booleans", "[true, false]", "[true,false]");
    // awslabs/tough olpc-cjson: escapes only the quote and the backslash.
    row("olpc-cjson: escapes", R"(["\"","\\","\n","\u007f"])", "[\"\\\"\",\"\\\\\",\"\n\",\"\x7F\"]");
    row("control characters stay raw", R"(["\u0001\u001f\t"])", "[\"\x01\x1F\t\"]");
    row("line separator stays raw", R"(["\u2028"])", "[\"\xE2\x80\xA8\"]");
    row("minus zero", "[-0]", "[0]");
    row("integers of any size", "[123456789012345678901234567890]", "[123456789012345678901234567890]");
    row("names by bytes", R"({"b":1,"a":2,"B":3,"":4})", R"({"":4,"B":3,"a":2,"b":1})");
    row("names by code point, not by UTF-16 unit", R"({"\uD83D\uDE00":1,"\uFF5E":2})",
        "{\"\xEF\xBD\x9E\":2,\"\xF0\x9F\x98\x80\":1}");
    row("names sorted unescaped", R"({"a\"":1,"a!":2})", "{\"a!\":2,\"a\\\"\":1}");
    row("no normalisation", "[\"e\xCC\x81\"]", "[\"e\xCC\x81\"]");
}

void CanonicalTest::writesTheOlpcForm() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, canonical);
    const auto value = Json::parse(text.toStdString()).value();
    QCOMPARE(QByteArray::fromStdString(canonicalForm(value).value()), canonical);
}

void CanonicalTest::refusesNumbersThatAreNoIntegers() {
    for (const auto* text : {"[1.0]", "[1e0]", "[{\"a\":[0.5]}]", "[-0.0]"})
        QCOMPARE(canonicalForm(Json::parse(text).value()).error().code, std::string("canon.number"));
}

void CanonicalTest::writesAktualizrsFormWithOrdinaryEscapes() {
    const auto value = Json::parse(R"({"b":"-----BEGIN\nX\n","a":"\u0001\"/"})").value();
    QCOMPARE(compactForm(value).value(), std::string("{\"a\":\"\\u0001\\\"/\",\"b\":\"-----BEGIN\\nX\\n\"}"));
}

void CanonicalTest::isStableOverItself() {
    const auto value = Json::parse(R"({"z":[{"y":1,"x":"é"}],"a":"b"})").value();
    const auto once = canonicalForm(value).value();
    QCOMPARE(canonicalForm(Json::parse(once).value()).value(), once);
}
